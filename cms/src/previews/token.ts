import { createHmac } from 'node:crypto';

/** What a preview link stands for. The contract has the same, and an example holds the two equal. */
export interface PreviewLink {
  type: string;
  documentId: string;
  locale: string;
  /** Milliseconds since 1970. */
  expires: number;
  /** Of a link that is kept, so that it can be revoked. */
  id?: number;
}

/** Signed so that the site, which has the same secret, knows that the CMS made it. */
export function signLink({ type, documentId, locale, expires, id }: PreviewLink, secret: string) {
  // Spelt out, so that the same link always has the same address.
  const link = { type, documentId, locale, expires, ...(id !== undefined && { id }) };
  const payload = Buffer.from(JSON.stringify(link)).toString('base64url');
  const key = createHmac('sha256', secret).update('preview links').digest();
  return `${payload}.${createHmac('sha256', key).update(payload).digest('base64url')}`;
}
