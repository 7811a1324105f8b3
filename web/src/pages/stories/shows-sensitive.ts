import type { Cms } from '../../cms/cms.ts';
import { DEFAULT_LOCALE } from '../../format/locale.ts';
import type { Shelf, ShelfWanted } from './shelf.ts';

/** One answer of the CMS: lists may grow long, and their pages are made anew with each story. */
export const MOST_LOOKED_AT = 100;

/**
 * Whether any story of a choice is sensitive (H1), on whichever page of its list it stands, here or in
 * the original language: the exit does not come and go while a reader turns the pages.
 */
export async function showsSensitive(
  cms: Cms,
  { listing }: Pick<Shelf, 'listing'>,
  { locale, wanted, original }: ShelfWanted,
): Promise<boolean> {
  if (listing.items.some(({ sensitive }) => sensitive)) return true;
  const onOtherPages = listing.pageCount > 1 ? [{ ...wanted, page: 1 }] : [];
  const isElsewhere = original !== null && locale !== DEFAULT_LOCALE;
  const there = isElsewhere ? [{ ...original, locale: DEFAULT_LOCALE }] : [];
  const looked = await Promise.all(
    [...onOtherPages, ...there].map((one) =>
      cms.fetchStories({ ...one, pageSize: MOST_LOOKED_AT }),
    ),
  );
  // Among so many more that none is can hardly be: an exit too many harms nobody.
  return looked.some(
    ({ items, pageCount }) => pageCount > 1 || items.some(({ sensitive }) => sensitive),
  );
}
