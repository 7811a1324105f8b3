import type { Listing } from '@breaking-the-chains/shared/strapi';

/** The page of a list that an address asks for; null where it asks for none that could be. */
export function pageNumber(text: string | null): number | null {
  if (text === null) return 1;
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}

/** Behind the last page of its list; the first is there even when it is empty. */
export function isBehind({ page, pageCount }: Listing<unknown>): boolean {
  return page > 1 && page > pageCount;
}

/**
 * What an address chose out of `known`: null where it chose nothing, undefined where it chose what
 * is not there.
 */
export function chosen<Item extends { slug: string }>(
  known: readonly Item[],
  slug: string | null,
): Item | null | undefined {
  return slug === null ? null : known.find((one) => one.slug === slug);
}
