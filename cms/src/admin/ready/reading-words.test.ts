import { expect, test } from 'vitest';
import type { Reading } from './judgement';
import { readingWords } from './reading-words';

const reading: Reading = { words: 640, minutes: 3.2, age: 13.4, sentenceLength: 14.6, longest: [] };

test('a text is told by its time, its words, its readers and its sentences', () => {
  expect(readingWords(reading)).toBe(
    'About 3 minutes (640 words), for readers of 13 and older. 15 words to a sentence.',
  );
});

test('one word is no words, and of sentences that are not there nothing is said', () => {
  const begun = { ...reading, words: 1, minutes: 0, age: null, sentenceLength: 0 };
  expect(readingWords(begun)).toBe('About a minute (1 word).');
});
