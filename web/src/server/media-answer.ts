import { createReadStream } from 'node:fs';
import { FastResponse } from 'srvx/node';
import type { ServerRequest } from 'srvx';
import { answerPlain, initOf } from './answers.ts';
import { FOREVER_FOR_ONE, isSame, SEALED_POLICY, type Headers } from './headers.ts';
import type { KeptFile, MediaStore } from './pages/media-store.ts';
import { parseRange, type ByteRange } from './range.ts';

/** Null when no page shows such a file. */
export type AnswerMedia = (request: ServerRequest, pathname: string) => Promise<Response | null>;

export function createAnswerMedia(media: MediaStore, common: Headers): AnswerMedia {
  return async (request, pathname) => {
    const kept = await media.find(pathname);
    if (kept === null) return null;
    const etag = `"${pathname.slice('/media/'.length)}"`;
    const headers: Headers = [
      ['content-type', kept.mime],
      ['etag', etag],
      ['cache-control', FOREVER_FOR_ONE],
      ['accept-ranges', 'bytes'],
      ['content-security-policy', SEALED_POLICY],
      ...common,
    ];
    if (isSame(request.headers.get('if-none-match'), etag)) {
      return new FastResponse(null, initOf(304, headers));
    }
    const range = parseRange(rangeAsked(request, etag), kept.size);
    if (range !== 'outside') return answerBytes(kept, range, headers);
    const outside: Headers = [['content-range', `bytes */${kept.size}`]];
    return answerPlain({ status: 416, text: '', headers: outside, common });
  };
}

/** A part is for GET alone, and only of the file that is meant (RFC 9110, 14.2 and 13.1.5). */
function rangeAsked({ method, headers }: ServerRequest, etag: string): string | undefined {
  const meant = headers.get('if-range') ?? etag;
  return method === 'GET' && meant === etag ? (headers.get('range') ?? undefined) : undefined;
}

function answerBytes(
  { file, size }: KeptFile,
  range: ByteRange | null,
  headers: Headers,
): Response {
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const length: Headers = [['content-length', String(end - start + 1)]];
  const part: Headers = range === null ? [] : [['content-range', `bytes ${start}-${end}/${size}`]];
  const status = range === null ? 200 : 206;
  // Safe because srvx sends Node's streams as they are.
  const body = createReadStream(file, { start, end }) as unknown as ReadableStream;
  return new FastResponse(body, initOf(status, [...headers, ...length, ...part]));
}
