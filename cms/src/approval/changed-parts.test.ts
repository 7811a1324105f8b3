import { expect, test } from 'vitest';
import type { Part } from './approval';
import { BLOCK, changedParts } from './changed-parts';

const block = (place: number, kind: string, hash: string): Part => ({
  key: BLOCK,
  words: `Block ${place} (${kind})`,
  hash,
});
const title = (hash: string): Part => ({ key: 'title', words: 'Title', hash });
const note = (hash: string): Part => ({ key: 'contentNote', words: 'Content note', hash });
const figure = (hash: string, id = 'a'): Part => ({
  key: `statistic:${id}`,
  words: 'the statistic “28M”',
  hash,
});

const story = [title('t'), block(1, 'rich text', 'x'), block(2, 'testimony', 'y'), figure('f')];

test('nothing is told of a story that is as it was', () => {
  expect(changedParts(story, [...story])).toEqual([]);
});

test('a changed field, block and record are each named (A2)', () => {
  const now = [title('T'), block(1, 'rich text', 'x'), block(2, 'testimony', 'Y'), figure('F')];
  expect(changedParts(story, now)).toEqual(['Title', 'Block 2 (testimony)', 'the statistic “28M”']);
});

test('a field that was filled in or emptied is named', () => {
  expect(changedParts(story, [...story, note('n')])).toEqual(['Content note']);
  expect(changedParts([...story, note('n')], story)).toEqual(['Content note']);
});

test('a block that was put in between is named, and not those that moved down for it', () => {
  const now = [
    title('t'),
    block(1, 'cards', 'new'),
    block(2, 'rich text', 'x'),
    block(3, 'testimony', 'y'),
    figure('f'),
  ];
  expect(changedParts(story, now)).toEqual(['Block 1 (cards)']);
});

test('a block that was taken out is named', () => {
  expect(changedParts(story, [title('t'), block(1, 'testimony', 'y'), figure('f')])).toEqual([
    'Block 1 (rich text), which was taken out',
  ]);
});

test('two blocks that changed places are told as their order', () => {
  const now = [title('t'), block(1, 'testimony', 'y'), block(2, 'rich text', 'x'), figure('f')];
  expect(changedParts(story, now)).toEqual(['the order of the blocks']);
});

test('the same block twice is not the same as once', () => {
  const now = [...story.slice(0, 3), block(3, 'testimony', 'y'), figure('f')];
  expect(changedParts(story, now)).toEqual(['Block 3 (testimony)']);
});

test('a record that is gone or new without another change is named', () => {
  expect(changedParts(story, story.slice(0, 3))).toEqual(['the statistic “28M”']);
  expect(changedParts(story.slice(0, 3), story)).toEqual(['the statistic “28M”']);
});
