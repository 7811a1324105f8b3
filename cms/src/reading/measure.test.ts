import { expect, test } from 'vitest';
import { findLanguage } from '../language/find';
import { measureReading } from './measure';

const body = (text: string) => [{ path: ['blocks', '0', 'text'], text }];
const repeat = (sentence: string, times: number) => Array(times).fill(sentence).join(' ');

const EASY = 'The cat sat on the mat. It was a red mat. Then the dog ran in.';
const HARD =
  'International organisations systematically underestimate administrative responsibilities, notwithstanding considerable documentation concerning institutional accountability.';

test('words, minutes and the average sentence are counted', () => {
  const reading = measureReading(body(repeat(EASY, 30)), 'en');
  expect(reading).toMatchObject({ words: 480, minutes: 2, sentenceLength: 5 });
});

test.each([
  ['en', EASY, HARD],
  [
    'fr',
    'Le chat est sur le lit. Il dort. Le chien court dans la rue.',
    'Les organisations internationales sous-estiment systématiquement les responsabilités administratives, nonobstant une documentation considérable concernant la responsabilité institutionnelle.',
  ],
  [
    'es',
    'El gato está en la cama. Él duerme. El perro va por la calle.',
    'Las organizaciones internacionales subestiman sistemáticamente las responsabilidades administrativas, no obstante la considerable documentación relativa a la responsabilidad institucional.',
  ],
])(
  'in %s, short words in short sentences are for children, the contrary for adults',
  (locale, easy, hard) => {
    const age = (text: string) => measureReading(body(repeat(text, 10)), locale).age;
    expect(age(easy)).toBeLessThanOrEqual(10);
    expect(age(hard)).toBe(21);
  },
);

test('Flesch-Kincaid gives the age that it gives by hand', () => {
  // 10 words, 13 syllables: 0.39 × 10 + 11.8 × 1.3 − 15.59 + 5 = 8.65.
  const sentence = 'The children walked to school with a letter for her.';
  expect(measureReading(body(repeat(sentence, 12)), 'en').age).toBe(9);
});

test('for Arabic there is no age, and the panel is told why', () => {
  const { age, whyNoAge, sentenceLength } = measureReading(
    body(repeat('ذهب الولد إلى البيت.', 40)),
    'ar',
  );
  expect({ age, sentenceLength }).toEqual({ age: null, sentenceLength: 4 });
  expect(whyNoAge).toMatch(/length of sentences/);
});

test('under a hundred words nothing is said of age', () => {
  const { age, whyNoAge } = measureReading(body(EASY), 'en');
  expect(age).toBeNull();
  expect(whyNoAge).toMatch(/fewer than 100 words/);
});

test('an empty story takes a minute and has no sentences', () => {
  expect(measureReading([], 'en')).toMatchObject({
    ...{ words: 0, minutes: 1, age: null, sentenceLength: 0, longest: [] },
  });
});

test('the three longest sentences are named with their field', () => {
  const texts = [
    { path: ['blocks', '0', 'heading'], text: 'A heading of many words that has no end to it' },
    { path: ['blocks', '0', 'text'], text: `${EASY} ${HARD}` },
    { path: ['blocks', '1', 'text'], text: 'This one has seven words in it.' },
  ];
  const { longest } = measureReading(texts, 'en');
  expect(longest.map(({ path, words }) => `${path.join('.')} ${words}`)).toEqual([
    'blocks.0.text 12',
    'blocks.0.heading 11',
    'blocks.1.text 7',
  ]);
  expect(longest[0]?.text).toBe(HARD);
});

test('what stands beside the story is not read with it', () => {
  const text = 'Five words of no account.';
  const beside = [
    ['title'],
    ['seo', 'title'],
    ['hero', 'caption'],
    ['blocks', '0', 'picture', 'alternativeText'],
  ];
  expect(
    measureReading(
      beside.map((path) => ({ path, text })),
      'en',
    ).words,
  ).toBe(0);
  expect(measureReading([{ path: ['blocks', '0', 'picture', 'caption'], text }], 'en').words).toBe(
    5,
  );
});

test('a heading is not a sentence', () => {
  const headings = Array.from({ length: 40 }, () => 'Short heading').join('\n');
  const prose = repeat(HARD, 10);
  const { age, sentenceLength } = measureReading(body(`${headings}\n${prose}`), 'en');
  expect({ age, sentenceLength }).toEqual({ age: 21, sentenceLength: 12 });
});

test('a long story of hostile repetition is measured and searched to its end', () => {
  const text = 'a-a-a-a '.repeat(3_000) + 'set ' + 'free-'.repeat(3_000) + ' child porn.';
  expect(measureReading(body(text), 'en').words).toBeGreaterThan(10_000);
  expect(findLanguage(body(text), 'en').map(({ id }) => id)).toContain('L-child-pornography');
});
