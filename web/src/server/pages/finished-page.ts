import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MediaFile } from '../../cms/ingredients.ts';
import type { Encoding } from '../negotiate.ts';

/** What is known of a finished page besides its bytes. */
export interface PageRecord {
  path: string;
  etag: string;
  contentSecurityPolicy: string;
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

export type PageToFinish = Omit<PageRecord, 'etag'> & { html: string };

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
/** Eleven takes thirty times as long for a tenth less. */
const BROTLI_QUALITY = 5;

export async function finishPage({ html, ...rest }: PageToFinish): Promise<FinishedPage> {
  const bodies = await compress(Buffer.from(html));
  return { record: { ...rest, etag: digestOf(bodies.identity) }, bodies };
}

async function compress(identity: Bytes): Promise<Bodies> {
  const parameters = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
  };
  const [br, gz] = await Promise.all([
    brotli(identity, { params: parameters }),
    gzipped(identity, { level: 6 }),
  ]);
  return { br, gzip: gz, identity };
}

export function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

export function sizeOf({ br, gzip: gz, identity }: Bodies): number {
  return br.length + gz.length + identity.length;
}
