import { expect, test } from 'vitest';
import { matchOf, termsOf, trimmedQuery } from './query.ts';

const match = (query: string) => matchOf(termsOf(query), 'all');

test.each([
  ['child labour', '"child" AND "labour" *'],
  ['a b', '"a" AND "b"'],
  ['儿童 权利', '"儿 童" AND "权 利"'],
  [
    'title: x OR y* NEAR(z) -q "r" ^s {t}',
    '"title" AND "x" AND "or" AND "y" AND "near" AND "z" AND "q" AND "r"',
  ],
  ['"); DROP TABLE entry; --', '"drop" AND "table" AND "entry" *'],
  ['\u0000\u0001 \ud800 �', ''],
  ['', ''],
])('%j becomes words and nothing else', (query, expected) => {
  expect(match(query)).toBe(expected);
});

test('a query is bounded', () => {
  expect(trimmedQuery('👧'.repeat(1_000))).toBe('👧'.repeat(100));
  expect(termsOf('a '.repeat(50))).toHaveLength(8);
  expect(termsOf('a '.repeat(5_000)).every(({ isPrefix }) => !isPrefix)).toBe(true);
});
