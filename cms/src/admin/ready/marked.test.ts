import { expect, test } from 'vitest';
import { markedPieces } from './marked';

const marked = (sentence: string, matched: string | null) =>
  markedPieces(sentence, matched)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

test('the word is marked wherever it stands, in whatever case', () => {
  expect(marked('Minors were told. Other minors left.', 'minors')).toBe(
    '[Minors] were told. Other [minors] left.',
  );
});

test('signs that mean something to a pattern are only signs', () => {
  expect(marked('28M (in 2021) are … 28M', '28M (in 2021)')).toBe('[28M (in 2021)] are … 28M');
});

test('a sentence without the word stays whole', () => {
  expect(marked('All is well.', 'minor')).toBe('All is well.');
  expect(marked('All is well.', null)).toBe('All is well.');
});
