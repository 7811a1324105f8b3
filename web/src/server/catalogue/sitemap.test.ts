import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { sitemapParts } from './sitemap.ts';
import { helpEntries } from './help-entries.ts';
import { catalogueOf, entry } from './test-entries.ts';

const SITE = 'https://club.example';

/** Fails on what is not well-formed. */
function parsed(xml = ''): Document {
  return new JSDOM(xml, { contentType: 'application/xml' }).window.document;
}

const namesOf = (root: Document | Element | undefined, name: string) =>
  Array.from(root?.getElementsByTagName(name) ?? [], ({ textContent }) => textContent);

test('every page is listed with when it changed, its languages and its pictures', async () => {
  const catalogue = await catalogueOf(
    entry('a', {
      path: '/stories/a%20b?x=1&y=<2>',
      updatedAt: '2026-11-20T09:00:00.000Z',
      pictures: ['/media/0123456789abcdef-1920.webp'],
    }),
    entry('a', { locale: 'fr', path: '/fr/stories/a' }),
  );
  const [part, ...others] = sitemapParts(catalogue, SITE);
  expect([part?.path, others]).toEqual(['/sitemap.xml', []]);
  const page = parsed(part?.xml);
  const url = [...page.getElementsByTagName('url')].find((one) =>
    namesOf(one, 'loc').includes(`${SITE}/stories/a%20b?x=1&y=<2>`),
  );
  expect(namesOf(url, 'lastmod')).toEqual(['2026-11-20T09:00:00.000Z']);
  expect(namesOf(url, 'image:loc')).toEqual([`${SITE}/media/0123456789abcdef-1920.webp`]);
  const links = Array.from(url?.getElementsByTagName('xhtml:link') ?? [], (link) => [
    link.getAttribute('hreflang'),
    link.getAttribute('href'),
  ]);
  expect(links).toEqual([
    ['en', `${SITE}/stories/a%20b?x=1&y=<2>`],
    ['fr', `${SITE}/fr/stories/a`],
    ['x-default', `${SITE}/stories/a%20b?x=1&y=<2>`],
  ]);
  expect(namesOf(page, 'loc')).toEqual(expect.arrayContaining([`${SITE}/`, `${SITE}/ar/figures`]));
});

test('lists are as new as the newest of what they list', async () => {
  const catalogue = await catalogueOf(
    entry('a', { updatedAt: '2026-11-20T09:00:00.000Z' }),
    entry('b', { updatedAt: '2026-11-22T09:00:00.000Z' }),
    entry('c', { kind: 'topic', path: '/topics/c', updatedAt: '2026-11-19T09:00:00.000Z' }),
  );
  const page = parsed(sitemapParts(catalogue, SITE)[0]?.xml);
  const changeOf = (path: string) => {
    const urls = [...page.getElementsByTagName('url')];
    return namesOf(
      urls.find((one) => namesOf(one, 'loc').includes(`${SITE}${path}`)),
      'lastmod',
    );
  };
  expect(changeOf('/')).toEqual(['2026-11-22T09:00:00.000Z']);
  expect(changeOf('/topics/c'), 'of which the topic itself knows nothing').toEqual([]);
});

test('help stands once in the list, and a helpline has no address of its own there', async () => {
  const helpline = entry('h', { kind: 'helpline', path: '/help#help_h' });
  const catalogue = await catalogueOf(helpline, ...helpEntries());
  const locations = namesOf(parsed(sitemapParts(catalogue, SITE)[0]?.xml), 'loc');
  expect(locations.filter((one) => one === `${SITE}/help`)).toHaveLength(1);
  expect(locations.filter((one) => one.includes('#'))).toEqual([]);
});

test.each([
  { most: 10, largest: 1e9 },
  { most: 1e9, largest: 3_000 },
])('a list that would be too large (%o) is an index of several', async (limits) => {
  const catalogue = await catalogueOf(...Array.from({ length: 30 }, (_, n) => entry(`s${n}`)));
  const [index, ...parts] = sitemapParts(catalogue, SITE, limits);
  expect(namesOf(parsed(index?.xml), 'loc')).toEqual(parts.map(({ path }) => SITE + path));
  const all = parts.flatMap(({ xml }) => namesOf(parsed(xml), 'loc'));
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(expect.arrayContaining([`${SITE}/stories/s0`, `${SITE}/stories/s29`]));
  for (const { xml } of parts) {
    expect(namesOf(parsed(xml), 'loc').length).toBeLessThanOrEqual(limits.most);
    expect(xml.length).toBeLessThan(limits.largest + 1_000);
  }
});
