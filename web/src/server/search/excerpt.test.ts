import { expect, test } from 'vitest';
import type { TextPart } from '../../pages/search/found.ts';
import { excerptParts, figureParts, titleParts } from './excerpt.ts';
import { termsOf } from './query.ts';

/** Marked parts in brackets. */
const shown = (parts: TextPart[]) =>
  parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const title = (text: string, query: string) => shown(titleParts(text, termsOf(query)));
const excerpt = (summary: string, text: string, query: string) =>
  shown(excerptParts({ summary, text }, termsOf(query)));

test('words of a figure never stand without its number, status and source (F1, F2)', () => {
  const summary = 'about 28M. Not verified. Source named: ILO.';
  const text = 'People under threat. Counted by the ILO.';
  const of = (query: string) => shown(figureParts({ summary, text }, termsOf(query)));
  expect(of('threat')).toBe(`${summary} · People under [threat]. Counted by the ILO.`);
  expect(of('28M')).toBe(summary.replace('28M', '[28M]'));
  expect(of('nothing')).toBe(summary);
});

test.each([
  ['accents', 'L’école et l’École', 'ecole', 'L’[école] et l’[École]'],
  ['accents as marks of their own', 'L’e\u0301cole', 'école', 'L’[e\u0301cole]'],
  ['ligatures', 'The ﬁnd', 'find', 'The [ﬁnd]'],
  ['the beginning of the last word', 'Child trafficking', 'child traff', '[Child] [trafficking]'],
  [
    'only whole words before the last',
    'Children and a child',
    'child and',
    'Children [and] a [child]',
  ],
  ['Arabic with harakat', 'قِصَّةُ الأَطْفالِ', 'اطفال', 'قِصَّةُ [الأَطْفالِ]'],
  ['emoji beside words', '👩‍👧 hope 🕊️ home', 'home', '👩‍👧 hope 🕊️ [home]'],
  ['a run of Chinese letters', '保护儿童权利 童儿', '儿童', '保护[儿童]权利 童儿'],
  ['a number that comes apart', 'About ½ of all', '1', 'About [½] of all'],
  ['nothing', 'Breaking the chains', '"*(', 'Breaking the chains'],
])('%s: marked as it is written', (_what, text, query, expected) => {
  expect(title(text, query)).toBe(expected);
});

const long = 'Words before it come and go. '.repeat(20);

test('an excerpt is the summary when the text has no more of what is looked for', () => {
  expect(excerpt('About debt.', `${long} debt`, 'debt')).toBe('About [debt].');
  expect(excerpt('About hope.', 'No such word.', 'home')).toBe('About hope.');
});

test('an excerpt is the place of the text where most of the words stand together', () => {
  const text = `debt ${long}${long} debt and labour. ${long}`;
  const found = excerpt('About hope.', text, 'debt labour');
  expect(found).toMatch(/^… .*\[debt\] and \[labour\]\. .* …$/);
  expect(found.length).toBeLessThan(230);
});

test('an excerpt puts blocks in one row, and begins and ends between words', () => {
  expect(excerpt('', 'A heading\nA paragraph with hope.', 'hope')).toBe(
    'A heading · A paragraph with [hope].',
  );
  const found = excerpt('', `${'👩‍👧é'.repeat(200)} ${long}hope ${long}`, 'hope');
  expect(Buffer.from(found).toString()).toBe(found);
});

test('an excerpt of one endless word is cut nowhere inside it', () => {
  expect(excerpt('', 'a'.repeat(1_000), 'aa')).toBe(`[${'a'.repeat(1_000)}]`);
});
