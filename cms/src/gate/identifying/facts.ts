import { textOf, type Around, type Values } from '../rule';
import { findAge } from './ages';
import { findClosePeople } from './close-people';
import { findDay } from './days';
import { isSmallerThanCountry } from './places';

/** Something in a testimony by which its person might be found (T4). */
export interface Fact {
  field: string;
  name: string;
  /** As it stands there. */
  words: string;
}

/** A rare event is one too; no machine knows it, so the editor's form speaks of it. */
export function identifyingFacts(values: Values, { locale, isBesidePerson }: Around): Fact[] {
  const text = textOf(values['text']);
  const place = textOf(values['place']);
  const inText = (name: string, words: string | null): Fact[] =>
    words === null ? [] : [{ field: 'text', name, words }];
  return [
    ...(place !== '' && isSmallerThanCountry(place)
      ? [{ field: 'place', name: 'a place smaller than a country', words: place }]
      : []),
    ...(typeof values['age'] === 'number'
      ? [{ field: 'age', name: 'the age', words: String(values['age']) }]
      : inText('the age', findAge(text, locale))),
    ...inText('an exact date', findDay(text, locale)),
    ...inText('family or school', findClosePeople(text, locale)),
    ...(isBesidePerson
      ? [{ field: 'text', name: 'a picture of a person beside it', words: '' }]
      : []),
  ];
}
