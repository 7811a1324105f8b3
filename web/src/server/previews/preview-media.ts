import { FastResponse } from 'srvx/node';
import type { ServerRequest } from 'srvx';
import type { MediaFile } from '../../cms/ingredients.ts';
import type { FetchedFile, FetchFile } from '../../cms/transport.ts';
import { initOf } from '../answers.ts';
import { NEVER, SEALED_POLICY, type Headers } from '../headers.ts';
import { mediaKind } from '../pages/media-store.ts';
import type { ReadLink } from './link.ts';

export type Media = ReadonlyMap<string, MediaFile>;

export interface PreviewMediaOptions {
  fetchFile: FetchFile;
  signal: AbortSignal;
  common: Headers;
  /** The files of a preview that this process has not drawn, or not since they were changed. */
  load(link: ReadLink): Promise<Media>;
}

/** Previews of which the files are remembered. */
const MOST = 100;

/**
 * The pictures and files of drafts, passed through from the CMS for as long as their link works.
 * Nothing is kept: a draft that is discarded leaves none of them behind.
 */
export class PreviewMedia {
  readonly #options: PreviewMediaOptions;
  readonly #known = new Map<string, Media>();

  constructor(options: PreviewMediaOptions) {
    this.#options = options;
  }

  remember(token: string, media: Media): void {
    this.#known.delete(token);
    this.#known.set(token, media);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST && oldest !== undefined) this.#known.delete(oldest);
  }

  /** Null when the preview shows no such file. */
  async answer(
    request: ServerRequest,
    { token, link, name }: { token: string; link: ReadLink; name: string },
  ): Promise<Response | null> {
    const mime = mediaKind(name);
    if (mime === null) return null;
    const path = `/media/${name}`;
    const file = this.#known.get(token)?.get(path) ?? (await this.#load(token, link)).get(path);
    if (file === undefined) return null;
    const { fetchFile, signal } = this.#options;
    const range = request.headers.get('range') ?? undefined;
    return this.#send(await fetchFile(file.url, signal, range), mime);
  }

  async #load(token: string, link: ReadLink): Promise<Media> {
    const media = await this.#options.load(link);
    this.remember(token, media);
    return media;
  }

  #send({ body, size, part }: FetchedFile, mime: string): Response {
    const headers: Headers = [
      // By its name, whatever the CMS says: nothing else may come out of it.
      ['content-type', mime],
      ['cache-control', NEVER],
      ['accept-ranges', 'bytes'],
      ['x-robots-tag', 'noindex'],
      ['content-security-policy', SEALED_POLICY],
      ...(size === null ? [] : [['content-length', String(size)] as const]),
      ...(part === null ? [] : [['content-range', part] as const]),
      ...this.#options.common,
    ];
    const status = part === null ? 200 : 206;
    // Safe because srvx sends Node's streams as they are.
    return new FastResponse(body as unknown as ReadableStream, initOf(status, headers));
  }
}
