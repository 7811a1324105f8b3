import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '../format/locale.ts';
import { en } from './en.ts';
import { messagesIn } from './messages.ts';

const COUNTS = [0, 1, 2, 3, 11, 100];
const others = LOCALES.filter((locale) => locale !== 'en');

/** Words that happen to be the same in another language, or are made of values alone. */
const SAME: Readonly<Record<Exclude<Locale, 'en'>, readonly string[]>> = {
  fr: [
    'caseStudy.phases',
    'chart.entry',
    'help.europe',
    'helpPage.count',
    'helpPage.services',
    'reading.source',
    'reading.sources',
    'reading.use',
    'search.kind.page',
    'search.kind.page',
    'statistic.details.licence',
    'statistic.estimate.unknown',
    'statistic.page',
    'statistic.qualifier.exact',
    'story.corrections',
    'testimony.madeUp.illustrative.label',
  ],
  es: [
    'chart.entry',
    'cite.amount',
    'reading.use',
    'statistic.estimate.unknown',
    'statistic.page',
    'statistic.qualifier.exact',
  ],
  ar: ['cite.amount', 'statistic.estimate.unknown', 'statistic.qualifier.exact'],
};

/** Everything that a dictionary says, by its place in it; a function says something for each count. */
function allWords(words: unknown, place = ''): [string, string][] {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words === 'function') return COUNTS.map((count) => [place, sayOf(words, count)]);
  return Object.entries(words ?? {}).flatMap(([key, value]) =>
    allWords(value, place === '' ? key : `${place}.${key}`),
  );
}

function sayOf(words: object, count: number): string {
  if (typeof words !== 'function') throw new Error('These words are no function.');
  const said: unknown = Reflect.apply(
    words,
    undefined,
    Array.from({ length: words.length }, () => count),
  );
  return String(said);
}

const places = (words: [string, string][]) => [...new Set(words.map(([place]) => place))].sort();

test.each(others)('%s has the same words as English, no more and no fewer', (locale) => {
  expect(places(allWords(messagesIn(locale)))).toEqual(places(allWords(en)));
});

test.each(others)('no English is left in %s', (locale) => {
  const english = new Map(allWords(en).map(([place, words]) => [`${place}: ${words}`, place]));
  const left = allWords(messagesIn(locale)).flatMap(
    ([place, words]) => english.get(`${place}: ${words}`) ?? [],
  );
  expect(left.filter((place) => !SAME[locale].includes(place))).toEqual([]);
});

test.each(LOCALES)('in %s, words for a count are whole for every count', (locale) => {
  for (const [place, words] of allWords(messagesIn(locale))) {
    expect(words, place).not.toMatch(/#|undefined|null|NaN|\[object/);
  }
});

test('Arabic counts as Arabic does: none, one, two, a few, many', () => {
  const { total } = messagesIn('ar').stories;
  expect(COUNTS.map(total)).toEqual(['لا قصص', 'قصة واحدة', 'قصتان', '3 قصص', '11 قصة', '100 قصة']);
});

test('French counts nothing in the singular, Spanish in the plural', () => {
  expect([0, 1, 2].map(messagesIn('fr').stories.total)).toEqual(['0 récit', '1 récit', '2 récits']);
  expect([0, 1, 2].map(messagesIn('es').stories.total)).toEqual([
    '0 historias',
    '1 historia',
    '2 historias',
  ]);
});

test('what English tells apart by count, each language tells apart', () => {
  const counted = places(allWords(en)).filter((place) => formsAt(place, 'en') > 1);
  expect(counted).toContain('stories.total');
  for (const locale of others) {
    expect(counted.filter((place) => formsAt(place, locale) < 2)).toEqual(NEUTRAL[locale]);
  }
});

/** Worded so that one or several are said alike. */
const NEUTRAL: Readonly<Record<Exclude<Locale, 'en'>, readonly string[]>> = {
  fr: ['story.authors'],
  es: [],
  ar: ['story.authors'],
};

/** How many forms there are beside the number itself. */
function formsAt(place: string, locale: Locale): number {
  const said = allWords(messagesIn(locale)).filter(([at]) => at === place);
  return new Set(said.map(([, words]) => words.replace(/\d+/g, '#'))).size;
}

test('French sets a narrow no-break space before its double signs and inside its quotation marks', () => {
  for (const [place, words] of allWords(messagesIn('fr'))) {
    expect(words, place).not.toMatch(/[^\u202f][;?!»]|[^\u202f]:(?!\/\/)|«[^\u202f]|['"]/);
  }
});

test('Spanish opens its questions, and Arabic has its own comma, semicolon and question mark', () => {
  for (const [place, words] of allWords(messagesIn('es'))) {
    expect(words.split('?').length, place).toBe(words.split('¿').length);
  }
  for (const [place, words] of allWords(messagesIn('ar')))
    expect(words, place).not.toMatch(/[,;?]/);
});
