import { documentExample } from '@breaking-the-chains/shared/examples';
import * as parsers from '@breaking-the-chains/shared/parse';
import { h } from 'vue';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Locale } from '../../format/locale.ts';
import { hrefOf, perceivePage, repeatedIds, skippedLevels, testSite } from '../perceive-page.ts';
import HelpPage from './HelpPage.vue';
import StayingSafePage from './StayingSafePage.vue';

const helplines = parsers.parseHelplines(documentExample('helplines/typical')).items;

beforeEach(
  () => void vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z'), toFake: ['Date'] }),
);
afterEach(() => void vi.useRealTimers());

const perceiveHelp = (country: string | null = null, locale: Locale = 'en') =>
  perceivePage(() => h(HelpPage, { data: { helplines, country }, site: testSite }), {
    ...{ sensitive: true, locale },
  });

test('emergency numbers stand first, and can be called', async () => {
  const { getAllByRole, getByRole } = await perceiveHelp();
  const [first] = getAllByRole('heading', { level: 2 });
  expect(first?.textContent).toBe('In danger now?');
  const list = getByRole('list', { name: 'Emergency numbers' });
  expect(list.textContent).toContain('Europe');
  expect(list.querySelector('a[href="tel:999"]')?.textContent).toBe('999');
});

test('a country is chosen by plain links that say how many services there are', async () => {
  const page = await perceiveHelp();
  expect(hrefOf(page, 'United Kingdom (5)')).toBe('/help?country=GB');
  expect(hrefOf(page, 'Other countries in Europe (2)')).toBe('/help?country=EU');
  expect(hrefOf(page, 'All countries (6)')).toBe('/help');
});

test('a chosen country has its own emergency number and services', async () => {
  const { getByRole, getAllByRole, words } = await perceiveHelp('US');
  expect(getByRole('heading', { level: 1 }).textContent).toBe('Where to get help: United States');
  const names = getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(names).toEqual(['National Human Trafficking Hotline', 'Child Helpline International']);
  expect(getByRole('link', { name: '911' }).getAttribute('href')).toBe('tel:911');
  expect(words).toContain('Text 233733');
});

test('a country without a service of its own says so, and shows what works there', async () => {
  const { words, getAllByRole } = await perceiveHelp('KE');
  expect(words).toContain('We do not know a service in Kenya yet.');
  expect(getAllByRole('heading', { level: 3 })).toHaveLength(1);
});

test('a service whose host alone does not lead to it says its full address on paper', async () => {
  const [one] = helplines;
  if (one === undefined) throw new Error('The example has no helpline');
  const webs = ['https://www.help.example/', 'https://help.example/talk?to=us'];
  const served = webs.map((web, place) => ({ ...one, id: `help-${place}`, web }));
  const { getAllByRole } = await perceivePage(
    () => h(HelpPage, { data: { helplines: served, country: null }, site: testSite }),
    { sensitive: true },
  );
  const links = getAllByRole('link', { name: /^help\.example/ });
  expect(links.map((link) => link.classList.contains('show-address'))).toEqual([false, true]);
});

test('each service says when it was last checked (H3)', async () => {
  const { words } = await perceiveHelp();
  expect(words).toContain('Not yet checked by the club');
  expect(words).toContain('Not checked since March 2025');
});

test('the page of help has the exit, says that there is no inbox, and leads to staying safe (H1, H4)', async () => {
  const page = await perceiveHelp();
  expect(page.getAllByRole('link')[1]?.textContent).toBe('Exit this page');
  expect(page.words).toContain('have no inbox for reports');
  const link = page.getByRole('link', { name: 'Read about staying safe online' });
  expect(link.getAttribute('href')).toBe('/help/staying-safe');
  expect(skippedLevels(page)).toEqual([]);
  expect(repeatedIds(page)).toEqual([]);
});

test('services of one name and country have an address each, which a new name leaves as it is', async () => {
  const [one] = helplines;
  if (one === undefined) throw new Error('There is no service.');
  const both = [one, { ...one, id: 'another', name: 'Renamed' }, { ...one, id: 'third' }];
  const data = { helplines: both, country: null };
  const page = await perceivePage(() => h(HelpPage, { data, site: testSite }));
  const ids = Array.from(page.root.querySelectorAll('.helpline-list > li'), ({ id }) => id);
  expect(ids).toEqual([`help_${one.id}`, 'help_another', 'help_third']);
});

test('a service that is not translated yet is marked as English', async () => {
  const { getByRole } = await perceiveHelp('GB', 'ar');
  const name = getByRole('heading', { level: 3, name: 'Childline' });
  expect([name.getAttribute('lang'), name.getAttribute('dir')]).toEqual(['en', 'ltr']);
});

const perceiveStayingSafe = (locale: Locale = 'en') =>
  perceivePage(() => h(StayingSafePage, { data: { helplines }, site: testSite }), {
    ...{ sensitive: true, locale },
  });

test.each([
  ['en', /Back button can still give you away.+JavaScript.+close the tab/],
  ['fr', /bouton Retour peut encore vous trahir.+JavaScript.+fermez l’onglet/],
  ['es', /botón Atrás todavía puede delatarte.+JavaScript.+cierra la pestaña/],
  ['ar', /قد يكشفكم زر الرجوع.+JavaScript.+أغلقوا علامة التبويب/],
] as const)('in %s it is said what Back does after the exit (H2)', async (locale, truth) => {
  expect((await perceiveStayingSafe(locale)).words).toMatch(truth);
});

test('staying safe online says what the exit cannot do, and who can help (H2)', async () => {
  const page = await perceiveStayingSafe();
  expect(page.getByRole('heading', { level: 2, name: 'What it cannot do' })).toBeTruthy();
  expect(page.words).toContain('It does not clear your browsing history.');
  expect(page.getByRole('heading', { level: 2, name: 'Where to get help' })).toBeTruthy();
  expect(skippedLevels(page)).toEqual([]);
  expect(repeatedIds(page)).toEqual([]);
});
