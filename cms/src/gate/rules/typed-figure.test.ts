import { expect, test } from 'vitest';
import { partOf } from '../../../tests/support/part.ts';
import { typedFigure } from './typed-figure.ts';

const words = (text: string) => ({ type: 'text', text });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const problems = (nodes: object[], locale = 'en', isInStory = true) =>
  typedFigure(
    partOf({
      ...{ uid: 'block.rich-text', types: { text: 'blocks' }, path: ['blocks', '2'] },
      values: { text: nodes },
      around: { locale, isInStory },
    }),
  );

test.each([
  ['In 2022 they found [[people-in-forced-labour]] people.', 'en'],
  ['Call 116 111 now, or go to +44 1273 000 000.', 'en'],
  ['Appelez le 116 000 sans attendre, ou le 0808 800 5000 maintenant.', 'fr'],
  ['Llama al 900 202 010 ahora.', 'es'],
  ['On 12 March 2021 847 people came.', 'en'],
  ['Four phases, 3 tactics and 12 clubs; 5 metres, 5 men, 5 Mondays.', 'en'],
  ['Article 3.1 of 1989, page 12, room 4/120, version 1.123, Art. 1.000.', 'en'],
])('F4: "%s" has no typed figure', (text, locale) => {
  expect(problems([paragraph(words(text))], locale)).toEqual([]);
});

test.each([
  ['Some 4,500 children came back.', 'en', '4,500'],
  ['An estimated 27.6 million people.', 'en', '27.6 million'],
  ['About 28M people, in all.', 'en', '28M'],
  ['It makes $150bn a year.', 'en', '150bn'],
  ['Of them 89% went home.', 'en', '89%'],
  ['Of them 10-20% went home.', 'en', '20%'],
  ['Of them 89 per cent went home.', 'en', '89 per cent'],
  ['Quelque 4 500 enfants.', 'fr', '4 500'],
  ['Environ 28 millions de personnes.', 'fr', '28 millions'],
  ['Unos 15.000 niños.', 'es', '15.000'],
  ['Unos 2,3 millones.', 'es', '2,3 millones'],
  ['حوالي ٢٨ مليون شخص', 'ar', '٢٨ مليون'],
  ['حوالي 12 ملايين، أي 85 بالمئة', 'ar', '12 ملايين'],
])('F4: "%s" is advised to be a figure of its own', (text, locale, matched) => {
  expect(problems([paragraph(words(text))], locale)[0]).toMatchObject({
    ...{ id: 'F4', level: 'advises', path: ['blocks', '2', 'text'], matched },
    message: expect.stringContaining('between [[ and ]]') as string,
  });
});

test('F4: a number that stands twice in a sentence is told of once', () => {
  expect(problems([paragraph(words('From 4,500 to 4,500 and 6,000.'))])).toHaveLength(2);
});

test('F4: what somebody else has said, and a link, in which no figure may stand, are left alone', () => {
  const quote = { type: 'quote', children: [words('We were 4,500.')] };
  const link = { type: 'link', url: '/about', children: [words('4,500 children')] };
  expect(problems([quote, paragraph(link)])).toEqual([]);
});

test('F4: what stands in no story is left alone', () => {
  expect(problems([paragraph(words('Some 4,500 children.'))], 'en', false)).toEqual([]);
});
