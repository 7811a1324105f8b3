import { expect, test } from 'vitest';
import { partOf } from '../../../tests/support/part.ts';
import { figureReference } from './figure-reference.ts';

const known = {
  here: ['people-in-forced-labour', 'children-in-forced-labour', 'annual-profits'],
  before: ['an-old-key'],
  elsewhere: ['people-in-forced-labour', 'only-in-english'],
};
const text = (words: string) => ({ type: 'text', text: words });
const problems = (...children: object[]) =>
  figureReference(
    partOf({
      ...{ uid: 'block.rich-text', types: { text: 'blocks' }, path: ['blocks', '2'] },
      values: { text: [{ type: 'paragraph', children }] },
      around: { locale: 'fr', keys: known },
    }),
  );
const said = (words: string) => problems(text(words)).map(({ message }) => message);

test.each([
  'Words without a figure.',
  '[sic] and [1] are no figures',
  'Some [[people-in-forced-labour]] people.',
  'Some [[people-in-forced-labour]] and [[annual-profits]].',
  'By the key it had before: [[an-old-key]].',
])('"%s" passes', (words) => {
  expect(said(words)).toEqual([]);
});

test.each([
  ['[[people-in-forced-labor]]', /^No figure .* Did you mean \[\[people-in-forced-labour\]\]\?$/],
  ['[[People in forced labour]]', /is not fit .* Did you mean \[\[people-in-forced-labour\]\]\?$/],
  [
    '[[ annual-profits ]]',
    /is not fit for a figure’s key\. Did you mean \[\[annual-profits\]\]\?$/,
  ],
  ['[[xyzzy]]', /^No figure has the key "xyzzy"\. The key is the web address .* copy it/],
  ['[[]]', /is not fit .* copy it from there\.$/],
  ['[[only-in-english]]', /is not there in French yet\. Translate it first, or take it out/],
  ['Some [[people-in', /^"\[\[people-in" begins a figure and does not end it/],
])('"%s" is refused with what to do', (words, message) => {
  expect(said(words)).toEqual([expect.stringMatching(message)]);
});

test('the field is named, and each complaint made once', () => {
  const twice = problems(text('[[xyzzy]]'), text('and [[xyzzy]]'));
  expect(twice.map(({ path }) => path)).toEqual([['blocks', '2', 'text']]);
});

test('a figure inside a link is refused', () => {
  const link = { type: 'link', url: '/about', children: [text('[[annual-profits]]')] };
  expect(problems(link)[0]?.message).toMatch(/inside a link\. Take it out of the link/);
});
