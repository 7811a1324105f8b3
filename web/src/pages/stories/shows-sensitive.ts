import type { Cms, StoriesWanted } from '../../cms/cms.ts';
import { DEFAULT_LOCALE } from '../../format/locale.ts';
import type { Shelf } from './shelf.ts';

/** One answer of the CMS: lists may grow long, and their pages are made anew with each story. */
const MOST_LOOKED_AT = 100;

/** Whether the list has a sensitive story (H1), or tells of one that only the original has. */
export async function showsSensitive(
  cms: Cms,
  { listing, untranslated }: Shelf,
  original: StoriesWanted | null,
): Promise<boolean> {
  if (listing.items.some(({ sensitive }) => sensitive)) return true;
  if (untranslated === 0 || original === null) return false;
  const wanted = { ...original, locale: DEFAULT_LOCALE, pageSize: MOST_LOOKED_AT };
  const { items, pageCount } = await cms.fetchStories(wanted);
  // Among so many more that none is can hardly be: an exit too many harms nobody.
  return pageCount > 1 || items.some(({ sensitive }) => sensitive);
}
