import { expect, test } from 'vitest';
import { escapeText, imageOf, linkTo, tableOf } from './markdown-text.ts';

test.each([
  ['# not a heading', '\\# not a heading'],
  ['1. not a list', '1\\. not a list'],
  ['- not a list', '\\- not a list'],
  ['> not a quote', '\\> not a quote'],
  ['--- not a rule', '\\--- not a rule'],
  ['**not bold** and _not italic_', '\\*\\*not bold\\*\\* and \\_not italic\\_'],
  ['[not](a link)', '\\[not\\](a link)'],
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['a `tick` and a \\ slash', 'a \\`tick\\` and a \\\\ slash'],
  ['Tom &amp; Jerry', 'Tom \\&amp; Jerry'],
  ['a | b', 'a \\| b'],
])('"%s" reads as itself', (text, written) => {
  expect(escapeText(text)).toBe(written);
});

test.each(['15,000+ people', 'snake_case stays', 'Fish & chips', 'كسر القيود!', '28M (2021)'])(
  '"%s" needs no escape',
  (text) => {
    expect(escapeText(text)).toBe(text);
  },
);

test('a text stays on its line', () => {
  expect(escapeText('one\n# two')).toBe('one # two');
});

test('no bracket of a text or an address ends a link or a picture', () => {
  expect(linkTo('a ] b', 'https://x.example/a_(b)')).toBe('[a \\] b](https://x.example/a_%28b%29)');
  expect(imageOf('two\nlines [1]', '/a')).toBe('![two lines \\[1\\]](/a)');
});

test('no cell of a table ends it', () => {
  expect(tableOf(['A'], [['b | c\nd']])).toBe('| A |\n| --- |\n| b \\| c d |');
});
