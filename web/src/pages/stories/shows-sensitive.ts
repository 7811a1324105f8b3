import { allOf } from '../../cms/each-page.ts';
import type { Cms, StoriesWanted } from '../../cms/cms.ts';
import { DEFAULT_LOCALE } from '../../format/locale.ts';
import type { Shelf } from './shelf.ts';

/** Whether the list has a sensitive story (H1), or tells of one that only the original has. */
export async function showsSensitive(
  cms: Cms,
  { listing, untranslated }: Shelf,
  original: StoriesWanted | null,
): Promise<boolean> {
  if (listing.items.some(({ sensitive }) => sensitive)) return true;
  if (untranslated === 0 || original === null) return false;
  const originals = await allOf((page) =>
    cms.fetchStories({ ...original, ...page, locale: DEFAULT_LOCALE }),
  );
  return originals.some(({ sensitive }) => sensitive);
}
