import { parseBlock } from '@breaking-the-chains/shared/parse';
import { expect, test } from 'vitest';
import { opensAtLength, opensWithText } from './opening.ts';

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

test('the list of contents stands beside a long opening text, and above anything else', () => {
  const text = (words: string, times: number) =>
    parseBlock(
      {
        __component: 'block.rich-text',
        id: 1,
        anchor: null,
        heading: null,
        text: Array.from({ length: times }, () => ({
          type: 'paragraph',
          children: [{ type: 'text', text: words }],
        })),
      },
      'the opening',
    );
  const quote = parseBlock(
    { __component: 'block.pull-quote', id: 2, text: 'Read it.', attribution: null },
    'the quote',
  );
  expect(opensWithText([text(long, 2), quote])).toBe(true);
  expect(opensWithText([text(long, 1), text(long, 1), quote])).toBe(true);
  expect(opensWithText([text(long, 1), quote, text(long, 3)])).toBe(false);
  expect(opensWithText([quote, text(long, 3)])).toBe(false);
});
