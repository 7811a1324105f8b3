import { expect, test } from 'vitest';
import type { Locale } from '../../format/locale.ts';
import type { Entry } from '../catalogue/entry.ts';
import { helpEntries } from '../catalogue/help-entries.ts';
import { catalogueOf, entry } from '../catalogue/test-entries.ts';
import { createSearch } from './search.ts';

async function searchOf(...entries: Entry[]) {
  const { find, topics } = createSearch(await catalogueOf(...entries));
  const look = (query: string, locale: Locale = 'en') =>
    find(query, { locale, limit: 10, offset: 0 });
  const ids = (query: string, locale?: Locale) =>
    look(query, locale).hits.map(({ path }) => path.replace(/^.*\//, ''));
  return { find, look, ids, topics };
}

test('a word in a title counts more than in a summary, and there more than in the text', async () => {
  const { ids } = await searchOf(
    entry('name', { title: 'Four', names: 'a word about debt' }),
    entry('text', { title: 'One', text: 'a word about debt' }),
    entry('summary', { title: 'Two', summary: 'a word about debt' }),
    entry('heading', { title: 'Three', headings: 'a word about debt' }),
    entry('title', { title: 'Debt' }),
  );
  expect(ids('debt')).toEqual(['title', 'summary', 'heading', 'text', 'name']);
});

const manyWords = 'All children have a right to learn and to play. '.repeat(100);
const letters = Array.from({ length: 28 }, (_, place) =>
  entry(`letter${place}`, {
    title: `A letter to a minister ${place}`,
    ...{ summary: 'A letter.', text: 'Please act. We wait.', names: 'Child trafficking' },
  }),
);

test.each([
  ['title', { title: 'Trafficking' }],
  ['summary', { summary: 'How trafficking works.' }],
  ['headings', { headings: 'What trafficking is' }],
  ['text', {}],
])(
  'a long story about a word, in its %s too, comes before many short ones with its name',
  async (_, more) => {
    const text = `${manyWords} Trafficking is a crime. ${manyWords}`;
    const { ids } = await searchOf(
      ...letters.slice(14),
      entry('long', { title: 'Breaking the Chains', text, ...more }),
      ...letters.slice(0, 14),
    );
    for (const query of ['trafficking', 'traffick', 'traf']) expect(ids(query)[0]).toBe('long');
  },
);

test.each([
  ['a title', { title: 'Debt' }, { summary: 'debt', headings: 'debt', text: 'debt debt debt' }],
  ['a summary', { summary: 'debt' }, { headings: 'debt', text: 'debt debt debt' }],
  ['a heading', { headings: 'debt' }, { text: 'debt debt debt', names: 'debt' }],
])('%s of a long story outdoes all lesser places of short ones', async (_, more, less) => {
  const short = letters.map(({ id }) => entry(id, { title: 'A letter', ...less }));
  const long = entry('long', { title: 'A story', text: manyWords, ...more });
  const { ids } = await searchOf(...short, long);
  for (const query of ['debt', 'deb']) expect(ids(query)[0]).toBe('long');
});

test('what is found by a name only shows its beginning, with no name', async () => {
  const { look } = await searchOf(...letters);
  expect(look('trafficking').hits[0]?.excerpt).toEqual([{ text: 'A letter.', isMarked: false }]);
});

test('all words are wanted; where no page has all, pages with some are found and it is said', async () => {
  const { look, ids } = await searchOf(
    entry('both', { title: 'Child labour' }),
    entry('one', { title: 'Child rights' }),
    entry('other', { title: 'Forced labour' }),
  );
  expect([ids('child labour'), look('child labour').isPartly]).toEqual([['both'], false]);
  const partly = look('child marriage');
  expect([partly.total, partly.isPartly]).toEqual([2, true]);
});

test('the last word may be only begun, the others not', async () => {
  const { ids } = await searchOf(entry('a', { title: 'Child trafficking' }));
  expect(ids('child traf')).toEqual(['a']);
  expect(ids('traf')).toEqual(['a']);
  expect(ids('t')).toEqual([]);
});

test.each([
  ['traficking', 'trafficking'],
  ['trafifcking', 'trafficking'],
  ['trafickin', 'trafficking'],
  ['chlid trafficking', 'child trafficking'],
  ['child trafick', 'child trafficking'],
  ['traffik', 'trafficking'],
  ['trafifc', 'trafficking'],
])('"%s" finds "%s", and says so', async (typed, meant) => {
  const { look } = await searchOf(entry('a', { title: 'Child Trafficking' }));
  expect(look(typed)).toMatchObject({ total: 1, corrected: meant, isPartly: false });
});

test('a word that is written nowhere finds others of its stem before any correction', async () => {
  const { look, ids } = await searchOf(
    entry('a', { title: 'Trafficker' }),
    entry('b', { title: 'Trafficking' }),
  );
  expect(ids('am i being trafficked').toSorted()).toEqual(['a', 'b']);
  expect(look('trafficked')).toMatchObject({ corrected: null, isAlike: true });
  expect(look('trafficked chlid')).toMatchObject({ corrected: null, isAlike: true });
  expect(look('traficking')).toMatchObject({ corrected: 'trafficking', isAlike: false });
});

test.each([
  ['traficked', 'trafficker'],
  ['stepfather', 'stepmother'],
  ['employee', 'employer'],
])('"%s" is no typing error of "%s": that is another person', async (typed, other) => {
  const { look } = await searchOf(entry('a', { title: other }));
  expect(look(typed).corrected).not.toBe(other);
});

test('a mistyped beginning of two persons is neither, until more is typed', async () => {
  const { look, ids } = await searchOf(
    entry('a', { title: 'Trafficker' }),
    entry('b', { title: 'The trafficked' }),
  );
  expect(ids('trafick')).toEqual([]);
  expect(look('traficker')).toMatchObject({ total: 1, corrected: 'trafficker' });
});

test.each(['rafficki', 'tariffs', 'tfaffickix', '2o2', 'india'])(
  '"%s" begins nothing',
  async (typed) => {
    const { ids } = await searchOf(entry('a', { title: 'Trafficking of individuals in 2021' }));
    expect(ids(typed)).toEqual([]);
  },
);

test.each([
  ['en', 'where to get help', '/help'],
  ['en', '999', '/help'],
  ['en', 'emergency number', '/help'],
  ['en', 'staying safe', '/help/staying-safe'],
  ['en', 'browsing history', '/help/staying-safe'],
  ['fr', 'où trouver de l’aide', '/fr/help'],
  ['es', 'donde pedir ayuda', '/es/help'],
  ['ar', 'أين تجدون المساعدة', '/ar/help'],
] as const)('in %s "%s" leads to %s', async (locale, query, path) => {
  const { look } = await searchOf(entry('a', { title: 'Help for a story' }), ...helpEntries());
  expect(look(query, locale).hits[0]?.path).toBe(path);
});

test.each(['28M', '28 million', '28 M', '28000000'])(
  'a figure of %s is found by it, before what only speaks of it',
  async (query) => {
    const { ids } = await searchOf(
      entry('other', {
        title: 'Children in forced labour',
        text: 'Of 28 million (28 M, 28M, 28000000)',
      }),
      entry('figure', { kind: 'statistic', headings: '28M\n28 M\n28 million\n28000000' }),
    );
    expect(ids(query)).toEqual(['figure', 'other']);
  },
);

test('words of need are never taken for others, unless they are mistyped themselves (H4)', async () => {
  const { look } = await searchOf(
    entry('a', { title: 'A shared browser' }),
    entry('b', { title: 'A trafficker' }),
  );
  expect(look('traficker')).toMatchObject({ total: 1, corrected: 'trafficker', seeksHelp: true });
  expect(look('i am scare')).toMatchObject({ total: 0, corrected: null });
  expect(look('scared borwser')).toMatchObject({ corrected: 'scared browser', seeksHelp: true });
  expect(look('i am scared')).toMatchObject({ total: 0, corrected: null, seeksHelp: true });
});

test('who may need help is told apart, also where nothing is found', async () => {
  const { look } = await searchOf(entry('a', { title: 'Forced labour and the police' }));
  expect(look('helpline')).toMatchObject({ total: 0, seeksHelp: true });
  expect(look('police')).toMatchObject({ total: 1, seeksHelp: true });
  expect(look('forced labour')).toMatchObject({ total: 1, seeksHelp: false });
});

test('what was meant is spelt as the site spells it, with accents', async () => {
  const { look } = await searchOf(entry('a', { locale: 'fr', title: 'L’Éducation pour tous' }));
  expect(look('édcation', 'fr').corrected).toBe('éducation');
  expect(look('education', 'fr')).toMatchObject({ total: 1, corrected: null });
});

test('of words that are equally near, the one on more pages is meant', async () => {
  const { look } = await searchOf(
    entry('a', { title: 'boats' }),
    entry('b', { title: 'coats' }),
    entry('c', { title: 'coats' }),
  );
  expect(look('xoats').corrected).toBe('coats');
});

test('short words, numbers and words that are nowhere near are not corrected', async () => {
  const { look } = await searchOf(entry('a', { title: 'debt 2024 hope' }));
  for (const query of ['hpe', '2025', 'unrelated']) expect(look(query).total).toBe(0);
});

test('a new word can be meant at once, and one that is gone is not', async () => {
  const catalogue = await catalogueOf(entry('a', { title: 'kaleidoscope' }));
  const { find } = createSearch(catalogue);
  const corrected = (query: string) =>
    find(query, { locale: 'en', limit: 10, offset: 0 }).corrected;
  expect(corrected('kaleidoscpe')).toBe('kaleidoscope');
  catalogue.put(entry('a'), entry('a', { title: 'lighthouse' }));
  expect(corrected('lighthuose')).toBe('lighthouse');
  expect(corrected('kaleidoscpe')).toBeNull();
});

test('Arabic is found without harakat, with other alefs and without its article', async () => {
  const { ids } = await searchOf(entry('a', { locale: 'ar', title: 'حُقوقُ الأَطْفالِ' }));
  for (const query of ['اطفال', 'حقوق الاطفال', 'الأطفال', 'أطفال حقوق']) {
    expect(ids(query, 'ar')).toEqual(['a']);
  }
});

test('a run of Chinese letters is found inside a longer one, and only together', async () => {
  const { ids } = await searchOf(entry('a', { title: '保护儿童权利' }));
  expect(ids('儿童')).toEqual(['a']);
  expect(ids('童儿')).toEqual([]);
});

test('each language is searched alone', async () => {
  const { ids } = await searchOf(
    entry('en', { title: 'Education' }),
    entry('fr', { locale: 'fr', title: 'Éducation' }),
  );
  expect([ids('education'), ids('education', 'fr'), ids('education', 'es')]).toEqual([
    ['en'],
    ['fr'],
    [],
  ]);
});

test.each([
  '',
  ' ',
  '"',
  "'; DROP TABLE entry; --",
  'title:x OR NOT (a AND',
  'NEAR(a b, 2) * ^ - + {title} : "',
  '\u0000\ufffd\ud800',
  '%_%',
  '😀',
  'ﷺ',
  'a'.repeat(10_000),
  '((((((((((((((((',
])('%j finds nothing, and nothing breaks', async (query) => {
  const { look, ids } = await searchOf(entry('a', { title: 'Breaking the chains' }));
  expect(look(query)).toMatchObject({ total: 0, hits: [], corrected: null, seeksHelp: false });
  expect(ids('chains')).toEqual(['a']);
});

test('results come in pages', async () => {
  const many = Array.from({ length: 25 }, (_, place) => entry(`s${place}`, { title: 'Hope' }));
  const { find } = await searchOf(...many);
  const { total, hits } = find('hope', { locale: 'en', limit: 10, offset: 20 });
  expect([total, hits.length]).toEqual([25, 5]);
});

test('topics are there for those who do not know what to look for', async () => {
  const { topics } = await searchOf(
    entry('b', { kind: 'topic', title: 'Labour', path: '/topics/labour' }),
    entry('a', { kind: 'topic', title: 'Debt', path: '/topics/debt' }),
    entry('c'),
  );
  expect(topics('en').map(({ name }) => name)).toEqual(['Debt', 'Labour']);
});
