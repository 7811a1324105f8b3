import { sentencesOf, wordsOf } from '../language/sentences';
import type { Text } from '../language/text';
import { ageFor, hasFormula } from './age';
import { minutesFor } from './pace';

export interface Reading {
  words: number;
  minutes: number;
  /** Years of age; null where a number would not be honest. */
  age: number | null;
  /** In words for the editor; null where there is an age. */
  whyNoAge: string | null;
  /** Words, on average. */
  sentenceLength: number;
  /** The three longest, the longest first. */
  longest: readonly LongSentence[];
}
export interface LongSentence {
  path: readonly string[];
  text: string;
  words: number;
}

/** What stands beside the story, or is not read from beginning to end. */
const BESIDE = ['alternativeText', 'attribution', 'note', 'transcript', 'unit'];
const NO_BODY = ['contentNote', 'corrections', 'hero', 'seo', 'standfirst', 'title'];

const FEWEST_WORDS = 100;
const TOO_SHORT = `There are fewer than ${FEWEST_WORDS} words in sentences: too few to tell an age.`;
// Formulas for Arabic, such as OSMAN (El-Haj and Rayson, 2016), need the short vowels, which are
// guessed where a text does not write them, as hardly any does.
const NO_FORMULA =
  'We know no formula for this language that is honest and simple. Look at the length of sentences.';

/** How long it takes to read the body of a document, and how hard it is. */
export function measureReading(texts: readonly Text[], locale: string): Reading {
  const [language = ''] = locale.split('-');
  const lines = texts.filter(isRead).flatMap(({ path, text }) =>
    sentencesOf(text, locale).map((sentence) => ({
      path,
      text: sentence.text,
      spoken: wordsOf(sentence.text, locale),
    })),
  );
  const words = lines.reduce((sum, { spoken }) => sum + spoken.length, 0);
  const sentences = lines.filter(isSentence);
  const inSentences = sentences.flatMap(({ spoken }) => spoken).length;
  const whyNoAge = reason(inSentences, language);
  return {
    words,
    minutes: minutesFor(words, language),
    age:
      whyNoAge === null
        ? ageFor(
            sentences.map(({ spoken }) => spoken),
            language,
          )
        : null,
    whyNoAge,
    sentenceLength: sentences.length === 0 ? 0 : Math.round(inSentences / sentences.length),
    longest: longestOf(sentences),
  };
}

function reason(words: number, language: string): string | null {
  if (!hasFormula(language)) return NO_FORMULA;
  return words < FEWEST_WORDS ? TOO_SHORT : null;
}

interface Line {
  path: readonly string[];
  text: string;
  spoken: readonly string[];
}

function isRead({ path }: Text): boolean {
  return !NO_BODY.includes(path[0] ?? '') && !BESIDE.includes(path.at(-1) ?? '');
}

/** A heading, a label or a short list item is none. */
const isSentence = ({ text, spoken }: Line) =>
  spoken.length > 0 && (/[.!?…؟۔][\s"'”’»)\]]*$/u.test(text) || spoken.length >= 10);

function longestOf(sentences: readonly Line[]): LongSentence[] {
  return [...sentences]
    .sort((one, other) => other.spoken.length - one.spoken.length)
    .slice(0, 3)
    .map(({ path, text, spoken }) => ({ path, text, words: spoken.length }));
}
