import { expect, test } from 'vitest';
import { parseRichText } from './rich-text.ts';

const words = (text: string) => ({ type: 'text', text });

test('a string is a paragraph, with bold, italic and links inside', () => {
  const [paragraph] = parseRichText([
    'We work **in aid of** *them*, see [our page](/about) first.',
  ]);
  expect(paragraph).toEqual({
    type: 'paragraph',
    children: [
      words('We work '),
      { ...words('in aid of'), bold: true },
      words(' '),
      { ...words('them'), italic: true },
      words(', see '),
      { type: 'link', url: '/about', children: [words('our page')] },
      words(' first.'),
    ],
  });
});

test('marks at the start make headings and quotes', () => {
  expect(parseRichText(['## Two', '> Said'])).toEqual([
    { type: 'heading', level: 2, children: [words('Two')] },
    { type: 'quote', children: [words('Said')] },
  ]);
});

test('list items in a row are one list, others another', () => {
  const nodes = parseRichText(['- one', '- two', 'between', '- three']);
  expect(nodes.map(({ type }) => type)).toEqual(['list', 'paragraph', 'list']);
  expect(nodes[0]).toMatchObject({ format: 'unordered', children: [{}, {}] });
});

test('a lone star or a hyphen inside words changes nothing', () => {
  expect(parseRichText(['2 * 3 - 1'])).toEqual([
    { type: 'paragraph', children: [words('2 * 3 - 1')] },
  ]);
});
