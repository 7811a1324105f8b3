import type { Change } from '@breaking-the-chains/shared/change';
import {
  isDocumentKind,
  isShownUntranslated,
  localesShowing,
  type DocumentKey,
} from '../../cms/documents.ts';
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '../../format/locale.ts';
import type { Catalogue } from './catalogue.ts';
import { keyOf } from './task.ts';

export interface Consequences {
  /** To be fetched again: what changed itself. */
  own: DocumentKey[];
  /** To be fetched again: what was made of it. */
  others: DocumentKey[];
  /** Off the site already: nothing of them may be found, not even while they are fetched again. */
  gone: DocumentKey[];
}

/** What changes mean for the catalogue: for the documents themselves, and all that show them. */
export function consequencesOf(
  changes: readonly Change[],
  catalogue: Pick<Catalogue, 'keysMadeOf'>,
): Consequences {
  const own = new Map<string, DocumentKey>();
  const others = new Map<string, DocumentKey>();
  const gone = new Map<string, DocumentKey>();
  // In their order: a document that is published again after all is not gone.
  for (const change of changes) {
    const isOff = change.action === 'delete' || change.action === 'unpublish';
    for (const key of keysOf(change)) {
      move(key, gone, isOff);
      move(key, own, !isOff || mayRemain(key));
    }
    for (const key of catalogue.keysMadeOf(change.documentId)) others.set(keyOf(key), key);
  }
  for (const key of [...gone.keys(), ...own.keys()]) others.delete(key);
  return { own: [...own.values()], others: [...others.values()], gone: [...gone.values()] };
}

function move(key: DocumentKey, keys: Map<string, DocumentKey>, isIn: boolean): void {
  if (isIn) keys.set(keyOf(key), key);
  else keys.delete(keyOf(key));
}

/** Where one of original and translation is withdrawn, the other may be shown. */
const mayRemain = ({ kind, locale }: DocumentKey): boolean =>
  isShownUntranslated(kind) && locale !== DEFAULT_LOCALE;

function keysOf({ type, documentId, locale }: Change): DocumentKey[] {
  if (!isDocumentKind(type)) return [];
  const changed = localesOf(locale);
  const locales = new Set(changed.flatMap((one) => localesShowing(type, one)));
  return [...locales].map((one) => ({ kind: type, id: documentId, locale: one }));
}

/** What has no language is shown in each. */
function localesOf(locale: string | null): readonly Locale[] {
  if (locale === null) return LOCALES;
  return isLocale(locale) ? [locale] : [];
}
