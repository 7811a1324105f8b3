import { DEFAULT_LOCALE } from '../format/locale.ts';

export interface Settled {
  kind: 'settled';
  pathname: string;
  search: string;
}
export type Address = Settled | { kind: 'elsewhere'; location: string } | { kind: 'broken' };

/**
 * The one spelling of an address: lower case, no empty segments, percent-encoded where needed.
 * A redirect made of it always starts with exactly one slash, so it never leads to another host.
 */
export function settleAddress(target: string): Address {
  const { pathname, search } = splitTarget(target);
  const all = pathname.split('/').filter((segment) => segment !== '');
  // The default language has no prefix, so that each page has one address.
  const segments = all[0]?.toLowerCase() === DEFAULT_LOCALE ? all.slice(1) : all;
  const settled: string[] = [];
  for (const segment of segments) {
    const text = decoded(segment);
    // Whoever joins addresses takes dots for a step upwards.
    if (text === null || /[\p{Cc}/\\]|^\.\.?$/u.test(text)) return { kind: 'broken' };
    settled.push(encodeURIComponent(text.toLowerCase()));
  }
  const one = `/${settled.join('/')}`;
  if (one === pathname) return { kind: 'settled', pathname, search };
  return { kind: 'elsewhere', location: one + search };
}

export function splitTarget(target: string): { pathname: string; search: string } {
  const mark = target.indexOf('?');
  if (mark === -1) return { pathname: target, search: '' };
  return { pathname: target.slice(0, mark), search: target.slice(mark) };
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
