import { expect, test } from 'vitest';
import { compare, type Words } from './compare.ts';
import type { Part } from './describe.ts';

const field = (kind: string, text: string): Part => ({
  ...{ kind, isBlock: false, name: kind, text },
});
const block = (id: number | undefined, text: string, kind = 'text'): Part => ({
  ...{ kind, id, isBlock: true, name: kind, text },
});
const shown = (words: Words[] | null) =>
  words?.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join('') ?? null;
const told = (before: Part[], after: Part[]) =>
  compare(before, after).map((one) => [one.name, shown(one.before), shown(one.after)]);

test('what is the same is not told', () => {
  const parts = [field('title', 'A child at work'), block(1, 'Words.')];
  expect(told(parts, [field('title', 'A child at work'), block(9, 'Words.')])).toEqual([]);
});

test('words that differ are marked on their own side', () => {
  expect(told([field('title', 'A child at work')], [field('title', 'A child at school')])).toEqual([
    ['title', 'A child at [work]', 'A child at [school]'],
  ]);
});

test('a block is known by its id, although it was moved and rewritten', () => {
  const before = [block(1, 'One.'), block(2, 'Two.')];
  expect(told(before, [block(2, 'Two more.'), block(1, 'One.')])).toEqual([
    ['text', 'Two.', 'Two[ more].'],
    ['The order of the blocks', '[1. text\n][2. text\n]', '[1. text\n][2. text\n]'],
  ]);
});

test('without ids it is known by what it says, and then by its kind', () => {
  const before = [block(1, 'One.'), block(2, 'Two.')];
  expect(told(before, [block(8, 'Two.'), block(9, 'Three.', 'quote')])).toEqual([
    ['text', '[One.]', null],
    ['quote', null, '[Three.]'],
  ]);
});

test('what is gone is told where it stood', () => {
  const before = [block(1, 'One.'), block(2, 'Two.', 'map'), block(3, 'Three.')];
  expect(told(before, [block(1, 'Once.'), block(3, 'Thrice.')]).map(([, old]) => old)).toEqual([
    '[One].',
    '[Two.]',
    '[Three].',
  ]);
});
