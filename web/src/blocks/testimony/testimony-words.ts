import type { Testimony } from '@breaking-the-chains/shared/testimony';
import { formatRow } from '../../format/lists.ts';
import type { Messages } from '../../i18n/messages.ts';

/** An account that no one person gave: whoever is named in it is nobody. */
type MadeUp = 'illustrative' | 'composite';

const isMadeUp = (narrative: Testimony['narrative']): narrative is MadeUp =>
  narrative === 'illustrative' || narrative === 'composite';

/** "Testimony · Retold in our words"; what nobody gave so is called what it is. */
export function kindOf({ narrative, form }: Testimony, messages: Messages): string[] {
  const words = messages.testimony;
  return isMadeUp(narrative)
    ? [words.madeUp[narrative].label]
    : [words.label, messages.testimony[form]];
}

/** Whether a person said just this; only then are there quotation marks. */
export const isQuoted = ({ narrative, form }: Testimony): boolean =>
  form === 'quoted' && !isMadeUp(narrative);

/**
 * Whose account it is, with a changed name said to be changed (T5): "Maria (name changed), 16". Who
 * stands for several says so besides; who is made up has no other name: "Maria, 16 – not a real person".
 */
export function personOf(testimony: Testimony, messages: Messages): string {
  const { narrative, pseudonym, nameChanged, age, place } = testimony;
  const words = messages.testimony;
  const changed = nameChanged && narrative !== 'illustrative' ? ` (${words.nameChanged})` : '';
  const unnamed = isMadeUp(narrative) ? null : unnamedOf(testimony, messages);
  const known = pseudonym === null ? unnamed : `${pseudonym}${changed}`;
  const person = formatRow([known, age === null ? null : words.age(age), place]);
  return isMadeUp(narrative) ? words.madeUp[narrative].person(person) : person;
}

/** Where a name was changed, it is one in the account itself. */
const unnamedOf = ({ nameChanged }: Testimony, { testimony: words }: Messages): string =>
  nameChanged ? words.nameInTextChanged : words.anonymous;

/** What kind of narrative it is (T1), in words. */
export function narrativeOf({ narrative, publishedBy }: Testimony, messages: Messages): string {
  const words = messages.testimony.narrative;
  if (narrative === 'published-by-another' && publishedBy === null) return words.publishedElsewhere;
  return words[narrative];
}
