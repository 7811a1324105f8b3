import type { Testimony } from '@breaking-the-chains/shared/testimony';
import { formatRow } from '../../format/lists.ts';
import type { Messages } from '../../i18n/messages.ts';

/** Whose account it is, with a changed name said to be changed (T5): "Maria (name changed), 16, Europe". */
export function personOf(testimony: Testimony, messages: Messages): string {
  const { pseudonym, nameChanged, age, place } = testimony;
  const words = messages.testimony;
  const changed = nameChanged ? ` (${words.nameChanged})` : '';
  const name = `${pseudonym ?? words.anonymous}${changed}`;
  return formatRow([name, age === null ? null : words.age(age), place]);
}

/** What kind of narrative it is (T1), in words. */
export function narrativeOf({ narrative, publishedBy }: Testimony, messages: Messages): string {
  const words = messages.testimony.narrative;
  if (narrative === 'published-by-another' && publishedBy === null) return words.publishedElsewhere;
  return words[narrative];
}
