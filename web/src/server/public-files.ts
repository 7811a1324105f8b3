import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { ServerRequest } from 'srvx';
import { answerPrepared, initOf, type Prepared } from './answers.ts';
import { ASK_EACH_TIME, FOREVER, SEALED_POLICY, type Headers } from './headers.ts';
import { digestOf, type Bytes } from './pages/finished-page.ts';

/** Null when there is no such file. */
export type AnswerPublicFile = (request: ServerRequest, pathname: string) => Response | null;

const KINDS: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export interface PublicFile {
  path: string;
  kind: string;
  bytes: Bytes;
  /** Its name changes with its bytes. */
  forever: boolean;
}

/** The few small files of the build, held in memory and known by their exact names. */
export function createPublicFiles(files: readonly PublicFile[], common: Headers): AnswerPublicFile {
  const prepared = new Map(files.map((file) => [file.path, prepareFile(file, common)]));
  return (request, pathname) => {
    const file = prepared.get(pathname);
    if (file === undefined) return null;
    return answerPrepared(file, request.headers.get('if-none-match') ?? undefined);
  };
}

function prepareFile({ kind, bytes, forever }: PublicFile, common: Headers): Prepared {
  const etag = `"${digestOf(bytes)}"`;
  const headers: Headers = [
    ['content-type', kind],
    ['etag', etag],
    ['cache-control', forever ? FOREVER : ASK_EACH_TIME],
    ['content-security-policy', SEALED_POLICY],
    ...common,
  ];
  return { body: bytes, etag, init: initOf(200, headers), unchanged: initOf(304, headers) };
}

export async function readPublicFiles(folder: string): Promise<PublicFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && KINDS[extname(entry.name)]);
  return Promise.all(files.map((entry) => readPublicFile(folder, entry)));
}

async function readPublicFile(folder: string, entry: Dirent): Promise<PublicFile> {
  const file = join(entry.parentPath, entry.name);
  const path = `/${relative(folder, file).split(sep).join('/')}`;
  const kind = KINDS[extname(file)] ?? 'application/octet-stream';
  return { path, kind, bytes: await readFile(file), forever: path.startsWith('/fonts/') };
}

/** Searches say themselves that they are not to be listed; there are as many as there are words. */
export function robotsFile(siteUrl: string): PublicFile {
  const bytes = Buffer.from(
    `User-agent: *\nDisallow: /preview/\n\nSitemap: ${siteUrl}/sitemap.xml\n`,
  );
  return { path: '/robots.txt', kind: 'text/plain; charset=utf-8', bytes, forever: false };
}
