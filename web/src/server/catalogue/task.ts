import { isDocumentKind, type DocumentKey } from '../../cms/documents.ts';
import { isLocale } from '../../format/locale.ts';
import type { EntryKey } from './entry.ts';

/** Something that must still be fetched: a document in one language, or the list of all. */
export type Task = DocumentKey | 'everything';

export function keyOf(task: Task | EntryKey): string {
  return task === 'everything' ? task : `${task.kind}/${task.locale}/${task.id}`;
}

/** Null for what no version of the site would have written. */
export function taskOf(key: string): Task | null {
  if (key === 'everything') return key;
  const [kind = '', locale = '', id = ''] = key.split('/');
  return isDocumentKind(kind) && isLocale(locale) && id !== '' ? { kind, locale, id } : null;
}
