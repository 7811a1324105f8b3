import { createHash } from 'node:crypto';

/** Names the bytes: other bytes, other digest. 16 hex digits of their SHA-256. */
export const digestOf = (bytes: Buffer): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);
