import type { Change } from '@breaking-the-chains/shared/change';
import { LOCALES } from '../format/locale.ts';
import { collectionKey } from './ingredients.ts';

/** Whether something made of these documents and lists is made of what changed. */
export function touches(
  { type, documentId, locale }: Pick<Change, 'type' | 'documentId' | 'locale'>,
  dependencies: ReadonlySet<string>,
): boolean {
  // What has no language is in the lists of all.
  const lists = locale === null ? LOCALES : [locale];
  return (
    dependencies.has(documentId) || lists.some((one) => dependencies.has(collectionKey(type, one)))
  );
}
