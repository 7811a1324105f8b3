import { parseBlock } from '@breaking-the-chains/shared/parse';
import { expect, test } from 'vitest';
import { opensAtLength } from './opening.ts';

const long = 'Most children who are trafficked know the person who does it. '.repeat(5);

function opening(...nodes: [type: 'paragraph' | 'quote', text: string][]): boolean {
  const text = nodes.map(([type, words]) => ({ type, children: [{ type: 'text', text: words }] }));
  const block = { __component: 'block.rich-text', id: 1, anchor: null, heading: null, text };
  return opensAtLength([parseBlock(block, 'the opening')]);
}

test('a story that opens with a long paragraph has a large first letter', () => {
  expect(opening(['paragraph', long])).toBe(true);
});

test('empty paragraphs before it do not count', () => {
  expect(opening(['paragraph', ' '], ['paragraph', long])).toBe(true);
});

test('a short opening has none, whatever comes after it', () => {
  expect(opening(['paragraph', 'My dear friend,'], ['paragraph', long])).toBe(false);
});

test('nor has a quote, or a story without text', () => {
  expect(opening(['quote', long])).toBe(false);
  expect(opensAtLength([])).toBe(false);
});
