import { syllable } from 'syllable';
import { frenchSyllables, spanishSyllables } from './syllables';

/** How long sentences and words are, on average. */
interface Averages {
  /** Words in a sentence. */
  sentence: number;
  /** Syllables in a word. */
  word: number;
}
interface Formula {
  syllables: (word: string) => number;
  age: (averages: Averages) => number;
}

/** Stands for the end of school and all beyond it, which no formula tells apart. */
const OLDEST = 21;
const YOUNGEST = 6;

/** From which ease on a text suits which age. */
type Scale = readonly (readonly [ease: number, age: number])[];
/** Grades 5, 6, 7, 8 to 9, 10 to 12, and college, at their middle. */
const FLESCH: Scale = [
  [90, 10],
  [80, 11],
  [70, 12],
  [60, 14],
  [50, 16],
  [30, 19],
];
/**
 * The author's own: comics, 11 years, 12 years, the press (which the INFLESZ scale of Barrio-Cantalejo,
 * 2008, puts at compulsory secondary school), upper secondary school, university.
 */
const SZIGRISZT: Scale = [
  [86, 10],
  [76, 11],
  [66, 12],
  [51, 14],
  [36, 16],
  [16, 19],
];

// An American grade is passed at an age of the grade and five years more.
const FORMULAS: Readonly<Record<string, Formula>> = {
  /** Flesch-Kincaid grade: Kincaid and others, Navy Research Branch Report 8-75 (1975). */
  en: {
    syllables: syllable,
    age: ({ sentence, word }) => 0.39 * sentence + 11.8 * word - 15.59 + 5,
  },
  /**
   * Kandel and Moles, Cahiers d'études de radio-télévision 19 (1958): Flesch's ease with constants
   * for French, so that Flesch's own table holds (The Art of Readable Writing, 1949).
   */
  fr: {
    syllables: frenchSyllables,
    age: ({ sentence, word }) => ageAtEase(207 - 1.015 * sentence - 73.6 * word, FLESCH),
  },
  /** Szigriszt Pazos, Sistemas predictivos de legibilidad (doctoral thesis, Madrid 1993). */
  es: {
    syllables: spanishSyllables,
    age: ({ sentence, word }) => ageAtEase(206.835 - sentence - 62.3 * word, SZIGRISZT),
  },
};

const ageAtEase = (ease: number, scale: Scale) =>
  scale.find(([least]) => ease >= least)?.[1] ?? OLDEST;

export const hasFormula = (language: string) => FORMULAS[language] !== undefined;

/** The age at which these sentences are read with ease, or null where there is no formula. */
export function ageFor(sentences: readonly (readonly string[])[], language: string): number | null {
  const formula = FORMULAS[language];
  const words = sentences.flat();
  if (formula === undefined || words.length === 0) return null;
  const syllables = countSyllables(words, formula);
  const averages = {
    sentence: words.length / sentences.length,
    word: syllables / words.length,
  };
  return Math.min(OLDEST, Math.max(YOUNGEST, Math.round(formula.age(averages))));
}

/** Most words of a story stand in it several times. */
function countSyllables(words: readonly string[], { syllables }: Formula): number {
  const known = new Map<string, number>();
  return words.reduce((sum, word) => {
    const count = known.get(word) ?? Math.max(1, syllables(word));
    known.set(word, count);
    return sum + count;
  }, 0);
}
