import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MediaFile } from '../../cms/ingredients.ts';
import type { Encoding } from '../negotiate.ts';

/** What is known of a finished page besides its bytes. */
export interface PageRecord {
  path: string;
  mime: string;
  etag: string;
  contentSecurityPolicy: string;
  /** Id of the one document that it is about; null for lists and what else there is. */
  subject: string | null;
  dependencies: readonly string[];
  media: readonly MediaFile[];
  /** In which it was made, see edition.ts. */
  edition: string;
}

export type Bytes = Buffer<ArrayBuffer>;
export type Bodies = Readonly<Record<Encoding, Bytes>>;

export interface FinishedPage {
  record: PageRecord;
  bodies: Bodies;
}

export type PageToFinish = Omit<PageRecord, 'etag'> & { body: string | Bytes };

export const HTML = 'text/html; charset=utf-8';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
/** Eleven takes some 40 ms a page, off the event loop, and saves a tenth of every answer. */
const BROTLI_QUALITY = { tight: 11, quick: 5 };

/** Pictures are small already: compressing them again only costs. */
export function isCompressible(mime: string): boolean {
  return !mime.startsWith('image/') || mime.startsWith('image/svg');
}

export async function finishPage({ body, ...rest }: PageToFinish): Promise<FinishedPage> {
  const identity = typeof body === 'string' ? Buffer.from(body) : body;
  const bodies = isCompressible(rest.mime)
    ? await packQuick(identity)
    : { br: identity, gzip: identity, identity };
  return { record: { ...rest, etag: digestOf(bodies.identity) }, bodies };
}

/** The same, packed as small as it goes. */
export async function packTight(bodies: Bodies): Promise<Bodies> {
  return { ...bodies, br: await packed(bodies.identity, 'tight') };
}

export async function packQuick(identity: Bytes): Promise<Bodies> {
  const [br, gz] = await Promise.all([packed(identity, 'quick'), gzipped(identity, { level: 6 })]);
  return { br, gzip: exactly(gz), identity };
}

async function packed(identity: Bytes, how: keyof typeof BROTLI_QUALITY): Promise<Bytes> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY[how],
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
  };
  return exactly(await brotli(identity, { params }));
}

/** zlib answers with a piece of a larger buffer, which would be held for as long as the page is. */
function exactly(bytes: Bytes): Bytes {
  if (bytes.length === bytes.buffer.byteLength) return bytes;
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}

export function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

export function sizeOf({ br, gzip: gz, identity }: Bodies): number {
  return [...new Set([br, gz, identity])].reduce((sum, { length }) => sum + length, 0);
}
