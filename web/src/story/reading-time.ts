import type { Block } from '@breaking-the-chains/shared/blocks/block';
import { wordsOf } from './words.ts';

/**
 * Words a minute, as adults read texts of the same content in each language: Trauzettel-Klosinski
 * and others, Investigative Ophthalmology & Visual Science 53 (2012), doi 10.1167/iovs.11-8284.
 */
const WORDS: Readonly<Record<string, number>> = { en: 228, fr: 195, es: 218, ar: 138 };
/** The mean of that study's seventeen languages. */
const OTHER_WORDS = 184;
/** Characters a minute, from the same study, where words are not set apart. */
const CHARACTERS: Readonly<Record<string, number>> = { zh: 255, ja: 357 };

/** Whole minutes, at least one. */
export function readingMinutes(blocks: readonly Block[], locale: string): number {
  const text = blocks.map(wordsOf).join('\n');
  const [language = ''] = locale.split('-');
  const pace = CHARACTERS[language];
  const minutes =
    pace === undefined
      ? countWords(text, locale) / (WORDS[language] ?? OTHER_WORDS)
      : countCharacters(text) / pace;
  return Math.max(1, Math.round(minutes));
}

function countWords(text: string, locale: string): number {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return Array.from(segmenter.segment(text)).filter(({ isWordLike }) => isWordLike).length;
}

function countCharacters(text: string): number {
  return Array.from(text.matchAll(/[\p{L}\p{N}]/gu)).length;
}
