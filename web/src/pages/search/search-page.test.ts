import { h } from 'vue';
import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../format/locale.ts';
import { perceivePage, repeatedIds, skippedLevels, testSite } from '../perceive-page.ts';
import type { Found, Hit } from './found.ts';
import { readable } from './search-route.ts';
import SearchPage from './SearchPage.vue';

const nothing: Found = {
  total: 0,
  hits: [],
  corrected: null,
  isAlike: false,
  isPartly: false,
  seeksHelp: false,
};
const hit: Hit = {
  ...{ kind: 'story', path: '/stories/a', publishedOn: null, sensitive: false },
  ...{ title: [{ text: 'A story', isMarked: false }], titleLocale: 'en' },
  excerpt: [],
};

function perceiveSearch(found: Partial<Found>, locale: Locale = 'en') {
  const data = {
    query: 'help',
    found: { ...nothing, ...found },
    topics: [],
    page: 1,
    pageCount: 1,
  };
  return perceivePage(() => h(SearchPage, { data, site: testSite }), { locale });
}

test('who may need help is shown the way there before all that is found', async () => {
  const page = await perceiveSearch({ seeksHelp: true, total: 1, hits: [hit] });
  const links = Array.from(page.root.querySelectorAll('main a'), (link) =>
    link.getAttribute('href'),
  );
  expect(links).toEqual(['/help', '/stories/a']);
  expect(page.words).toContain('Do you need help, or are you worried about someone?');
  expect([...repeatedIds(page), ...skippedLevels(page)]).toEqual([]);
});

test.each(LOCALES)(
  'in %s the way to help is there also where nothing was found',
  async (locale) => {
    const { root } = await perceiveSearch({ seeksHelp: true }, locale);
    const [first] = root.querySelectorAll('main a');
    expect(first?.getAttribute('href')).toBe(locale === 'en' ? '/help' : `/${locale}/help`);
  },
);

test('what somebody in need typed is not left in the title (H2), and what others looked for is', async () => {
  const titled = async (found: Partial<Found>) => (await perceiveSearch(found)).headHtml;
  expect(await titled({ seeksHelp: true })).toContain('<title>Search · ');
  expect(await titled({})).toContain('<title>Search: help · ');
});

test('who finds other words of a stem is told so, without a stem that nobody wrote', async () => {
  const page = await perceiveSearch({ isAlike: true, total: 1, hits: [hit] });
  expect(page.words).toContain('These pages have words like yours.');
  expect(page.words).not.toContain('…');
});

test('others are shown what they looked for', async () => {
  const { root } = await perceiveSearch({ total: 1, hits: [hit] });
  expect(root.querySelector('main a')?.getAttribute('href')).toBe('/stories/a');
});

test.each([
  ['fr', 'en', 'lang="en" dir="ltr"'],
  ['en', 'ar', 'lang="ar" dir="rtl"'],
] as const)(
  'on a page in %s a title in %s says its language',
  async (locale, titleLocale, said) => {
    const { root } = await perceiveSearch({ total: 1, hits: [{ ...hit, titleLocale }] }, locale);
    expect(root.querySelector('h3 a')?.outerHTML).toContain(said);
    const own = { ...hit, titleLocale: locale };
    const page = await perceiveSearch({ total: 1, hits: [own] }, locale);
    expect(page.root.querySelector('h3 a')?.hasAttribute('lang')).toBe(false);
  },
);

test.each([
  ['\u0000', ''],
  ['a\u0000b\u007f\u0085c', 'a b c'],
  [' \u202ehelp\u2069\n', 'help'],
  ['👩‍👧 école', '👩‍👧 école'],
])('%j is looked for and shown without control characters', (typed, shown) => {
  expect(readable(typed)).toBe(shown);
});
