import { createHmac, timingSafeEqual } from 'node:crypto';
import { previewLink, type PreviewLink } from '@breaking-the-chains/shared/preview';
import * as v from 'valibot';
import { isLocale, type Locale } from '../../format/locale.ts';

export type ReadLink = PreviewLink & { locale: Locale };
/** Reads what the CMS signed; null for all that it did not. Whether it has ended is another matter. */
export type ReadToken = (token: string) => ReadLink | null;

export const PREVIEW_ROOM = '/preview/';

/** The key is made of the secret and is not the secret itself, so that a link gives nothing away. */
export function createReadToken(secret: string): ReadToken {
  const key = hmac(secret, 'preview links');
  return (token) => {
    const [payload = '', signature = '', ...more] = token.split('.');
    if (more.length > 0 || !isSigned(key, payload, signature)) return null;
    const link = v.safeParse(previewLink, jsonIn(payload));
    if (!link.success || !isLocale(link.output.locale)) return null;
    return { ...link.output, locale: link.output.locale };
  };
}

const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

function isSigned(key: Buffer, payload: string, signature: string): boolean {
  const [wanted, given] = [hmac(key, payload), Buffer.from(signature, 'base64url')];
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}

function jsonIn(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString());
  } catch {
    return null;
  }
}

/** As it may stand in a log: whoever reads that could open the draft otherwise. */
export function withoutLink(pathname: string): string {
  return pathname.startsWith(PREVIEW_ROOM) ? `${PREVIEW_ROOM}…` : pathname;
}
