import type { Reading } from './judgement';

/** How long a text takes to read, and how hard it is; without whole sentences, its length alone. */
export function readingWords({ words, minutes, age, sentenceLength }: Reading): string {
  const time = minutes < 1.5 ? 'About a minute' : `About ${Math.round(minutes)} minutes`;
  const forWhom = age === null ? '' : `, for readers of ${Math.round(age)} and older`;
  const length = Math.round(sentenceLength);
  const hard = length === 0 ? '' : ` ${wordsOf(length)} to a sentence.`;
  return `${time} (${wordsOf(words)})${forWhom}.${hard}`;
}

const wordsOf = (count: number) => (count === 1 ? '1 word' : `${count} words`);
