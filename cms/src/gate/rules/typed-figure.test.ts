import { expect, test } from 'vitest';
import { partOf } from '../../../tests/support/part.ts';
import { typedFigure } from './typed-figure.ts';

const problems = (text: string, locale = 'en', isInStory = true) =>
  typedFigure(
    partOf({
      ...{ uid: 'block.rich-text', types: { text: 'blocks' }, path: ['blocks', '2'] },
      values: { text: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
      around: { locale, isInStory },
    }),
  );

test.each([
  ['In 2022 they found [[people-in-forced-labour]] people.', 'en'],
  ['Call 116 111, or go to +44 1273 000 000.', 'en'],
  ['Appelez le 116 000 sans attendre, ou le 0808 800 5000 maintenant.', 'fr'],
  ['On 12 March 2021 847 people came.', 'en'],
  ['Four phases, 3 tactics and 12 clubs.', 'en'],
  ['Article 3.1 of 1989, page 12, room 4/120.', 'en'],
])('F4: "%s" has no typed figure', (text, locale) => {
  expect(problems(text, locale)).toEqual([]);
});

test.each([
  ['Some 4,500 children came back.', 'en', '4,500'],
  ['An estimated 27.6 million people.', 'en', '27.6 million'],
  ['Of them 89% went home.', 'en', '89%'],
  ['Of them 89 per cent went home.', 'en', '89 per cent'],
  ['Quelque 4 500 enfants.', 'fr', '4 500'],
  ['Environ 28 millions de personnes.', 'fr', '28 millions'],
  ['Unos 2,3 millones.', 'es', '2,3 millones'],
  ['حوالي ٢٨ مليون شخص', 'ar', '٢٨ مليون'],
])('F4: "%s" is advised to be a figure of its own', (text, locale, matched) => {
  expect(problems(text, locale)).toEqual([
    expect.objectContaining({
      ...{ id: 'F4', level: 'advises', path: ['blocks', '2', 'text'], matched },
      message: expect.stringContaining('between [[ and ]]') as string,
    }),
  ]);
});

test('F4: what stands in no story is left alone', () => {
  expect(problems('Some 4,500 children.', 'en', false)).toEqual([]);
});
