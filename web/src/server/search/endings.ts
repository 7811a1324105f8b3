import type { Locale } from '../../format/locale.ts';

/** What may follow the stem of a word, in the spelling in which words are looked for. */
const ENDINGS: Readonly<Record<Locale, string>> = {
  en: 'ings ing ers er ors or ees ee ed es s',
  fr: 'euses euse eurs eur rices rice antes ante ants ant ees ee es er ez e s',
  es: 'adoras adora adores ador adas ada ados ado idas ida idos ido ando iendo ar er ir as os a o s',
  ar: 'ات ون ين ان ه',
};

/** Endings that tell who did something from to whom it was done, or one sex from the other. */
const PERSONS: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'er ers or ors',
    'ee ees',
    'ed',
    'father fathers',
    'mother mothers',
    'woman women',
    'man men',
  ],
  fr: ['eur eurs', 'euse euses rice rices', 'e es', 'ee ees', 'ant ants', 'ante antes'],
  es: ['dor dores', 'dora doras', 'ado ados ido idos', 'ada adas ida idas', 'o os', 'a as'],
  ar: [],
};

/** Shorter ones are the beginning of everything. */
const SHORTEST_STEM: Readonly<Record<Locale, number>> = { en: 4, fr: 4, es: 3, ar: 3 };

const parted = (endings: string): string[] => endings.split(' ');

/** The word without the endings that it may have, the longest ending first. */
export function stemsOf(word: string, locale: Locale): string[] {
  return parted(ENDINGS[locale])
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))
    .filter((stem) => stem.length >= SHORTEST_STEM[locale]);
}

/** "trafficked" is not "trafficker", nor is a stepfather a stepmother: no typing error is that. */
export function isOtherPerson(typed: string, other: string, locale: Locale): boolean {
  const [one, two] = [typed, other].map((word) => personOf(word, locale));
  return one !== -1 && two !== -1 && one !== two;
}

/** Which of PERSONS, by the longest of its endings that the word has; -1 for none. */
function personOf(word: string, locale: Locale): number {
  const known = PERSONS[locale].flatMap((endings, person) =>
    parted(endings).map((ending) => ({ ending, person })),
  );
  const own = known.filter(({ ending }) => word.endsWith(ending));
  const [longest] = own.toSorted((one, other) => other.ending.length - one.ending.length);
  return longest?.person ?? -1;
}
