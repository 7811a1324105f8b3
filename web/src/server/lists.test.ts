import { expect, test, vi } from 'vitest';
import { exampleDocument, type FakeCms, type RawEntry } from '../cms/fake-cms.ts';
import { openTestHouse } from './test-house.ts';

const patience = { timeout: 25_000 };

async function open(prepare: (cms: FakeCms) => void) {
  const { cms, site, get } = await openTestHouse(prepare);
  const textOf = async (path: string) => (await get(path)).text();
  const statusOf = async (path: string) => (await get(path)).status;
  return { cms, pages: site.pages, get, textOf, statusOf };
}

const rights: RawEntry = { documentId: 'rights', slug: 'rights', name: 'Rights' };
const school: RawEntry = { documentId: 'school', slug: 'school', name: 'Our school' };
const droits: RawEntry = {
  ...{ documentId: 'rights', slug: 'droits', name: 'Droits', locale: 'fr' },
  localizations: [{ locale: 'en', slug: 'rights' }],
};
const alex = exampleDocument('author/typical');
const former = { ...exampleDocument('author/former'), documentId: 'former', slug: 'gone' };
const figure = { ...exampleDocument('statistic/typical'), topics: [rights] };

function story(number: number, fields: object = {}): [string, RawEntry & { title: string }] {
  const slug = `story-${number}`;
  const day = String((number % 28) + 1).padStart(2, '0');
  const own = { slug, documentId: slug, title: `Story ${number}`, publishedOn: `2026-10-${day}` };
  return [slug, { ...exampleDocument('story/plain'), ...own, ...fields }];
}

/** Fifteen stories about rights, the first of them by Alex and with the figure. */
function fill({ entries, ...cms }: FakeCms): void {
  cms.stories.clear();
  const shown = { authors: [alex], statistics: [{ documentId: figure.documentId }] };
  for (let number = 1; number <= 15; number += 1) {
    const fields = { topics: [rights], ...(number === 1 && shown) };
    cms.stories.set(...story(number, fields));
  }
  entries.topics = [
    { ...rights, localizations: [{ locale: 'fr', slug: 'droits' }] },
    school,
    droits,
  ];
  entries.authors = [alex, former];
  entries.statistics = [figure];
  entries['case-studies'] = [exampleDocument('case-study/typical')];
}

// Some fifty pages in four languages.
test('pages of topics, authors, figures, case studies and help are finished before anyone asks', async () => {
  const { pages } = await open(fill);
  const wanted = [
    ...['/topics/rights', '/topics/rights?page=2', '/fr/topics/droits', '/stories?page=2'],
    ...[`/authors/${alex.slug}`, '/figures', `/figures/${figure.slug}`],
    ...[`/case-studies/${exampleDocument('case-study/typical').slug}`, '/help?country=GB'],
    ...['/ar/help', '/help/staying-safe', '/es/help/staying-safe'],
  ];
  await vi.waitUntil(() => wanted.every((path) => pages.atHand(path)), patience);
});

test('stories are filtered by topic and author and sorted, each list at one address', async () => {
  const { textOf, get } = await open(fill);
  const byAlex = await textOf('/stories?author=alex');
  expect(byAlex).toContain('href="/stories/story-1"');
  expect(byAlex).not.toContain('href="/stories/story-2"');
  expect(await textOf('/stories?topic=school')).toContain('No story is like that yet.');
  const oldest = await textOf('/stories?sort=oldest');
  expect(oldest.indexOf('/stories/story-1"')).toBeLessThan(oldest.indexOf('/stories/story-2"'));
  const canonical = /rel="canonical"[^>]*>/;
  const [asWritten] = canonical.exec(await textOf('/stories?sort=oldest&utm=x&topic=rights')) ?? [];
  expect(asWritten).toContain('https://club.example/stories?topic=rights&sort=oldest');
  const [newest] = canonical.exec(await textOf('/stories?sort=newest&page=1')) ?? [];
  expect(newest).toContain('href="https://club.example/stories"');
  expect((await get('/STORIES/')).headers.get('location')).toBe('/stories');
});

test('what cannot be chosen is not found, with ways on', async () => {
  const { statusOf, textOf } = await open(fill);
  for (const query of ['topic=none', 'author=gone', 'sort=odd', 'page=0', 'page=x', 'page=3']) {
    expect([query, await statusOf(`/stories?${query}`)]).toEqual([query, 404]);
  }
  expect(await statusOf('/figures?status=odd')).toBe(404);
  expect(await statusOf('/figures?topic=none')).toBe(404);
  expect(await statusOf('/topics/rights?page=3')).toBe(404);
  expect(await statusOf('/help?country=xx')).toBe(404);
  expect(await textOf('/stories?topic=none')).toContain('href="/stories"');
});

test('a page of a topic knows its other languages, and later pages of lists claim none', async () => {
  const { textOf } = await open(fill);
  const html = await textOf('/topics/rights');
  expect(html).toContain('hreflang="fr" href="https://club.example/fr/topics/droits"');
  expect(html).toContain('Aún no está en español');
  expect(await textOf('/fr/topics/droits')).toContain('href="/topics/rights"');
  const later = await textOf('/stories?page=2');
  expect(later).not.toContain('rel="alternate" hreflang="fr"');
  expect(later).toContain('href="/fr/stories"');
});

test('a list in another language says how many stories are left in English', async () => {
  const { textOf } = await open((cms) => {
    fill(cms);
    const title = 'Un récit';
    cms.stories.set('recit', {
      ...story(1)[1],
      slug: 'recit',
      title,
      locale: 'fr',
      topics: [droits],
    });
  });
  const html = await textOf('/fr/topics/droits');
  expect(html).toContain('Un récit');
  expect(html).toContain('<a href="/stories?topic=rights" lang="en" hreflang="en"');
  expect(html).toMatch(/14[^<]*<a href="\/stories\?topic=rights"/);
});

test('a figure tells which stories use it, and hears of it when one more does', async () => {
  const { textOf, cms, pages } = await open(fill);
  const path = `/figures/${figure.slug}`;
  expect(await textOf(path)).toContain('href="/stories/story-1"');
  const shown = { statistics: [{ documentId: figure.documentId }] };
  cms.stories.set(...story(2, shown));
  cms.tell('story', 'story-2');
  await vi.waitUntil(
    async () => (await textOf(path)).includes('href="/stories/story-2"'),
    patience,
  );
  expect(pages.atHand(path)).toBeDefined();
});

test('a figure and a topic get the exit once a story that shows them is sensitive (H1)', async () => {
  const { textOf, cms } = await open((fake) => {
    fill(fake);
    const texts = { statistics: [{ documentId: figure.documentId }], topics: [school] };
    fake.stories.set(...story(1, texts));
    fake.entries.statistics.push({ ...figure, locale: 'fr' });
  });
  const hasExit = async (path: string) => (await textOf(path)).includes('<exit-page');
  const places = [
    `/figures/${figure.slug}`,
    `/fr/figures/${figure.slug}`,
    '/topics/school',
    '/stories?topic=school',
    '/figures?topic=school',
  ];
  for (const path of places) expect([path, await hasExit(path)]).toEqual([path, false]);
  const [slug, calm] = story(1, cms.stories.get('story-1'));
  cms.stories.set(slug, { ...calm, sensitive: true });
  cms.tell('story', slug);
  for (const path of places) await vi.waitUntil(() => hasExit(path), patience);
  expect(await hasExit('/topics/rights')).toBe(false);
  for (const path of ['/stories', '/figures', '/'])
    expect([path, await hasExit(path)]).toEqual([path, false]);
  cms.stories.set(slug, calm);
  cms.tell('story', slug);
  for (const path of places) await vi.waitUntil(async () => !(await hasExit(path)), patience);
});

test('topics that no figure of the chosen status has are not offered', async () => {
  const { textOf } = await open(fill);
  const choicesAt = async (path: string) =>
    Array.from((await textOf(path)).matchAll(/>\s*([^<>]+ \(\d+\))\s*</g), ([, words]) => words);
  expect(await choicesAt('/figures')).toContain('Rights (1)');
  expect(await choicesAt('/figures')).not.toContain('Our school (0)');
  const none = await textOf('/figures?status=withdrawn');
  expect(none).not.toContain('Rights (');
});

test('beside a chosen topic only its authors are offered, and beside an author their topics', async () => {
  const { textOf } = await open((fake) => {
    fill(fake);
    const [kim, lee] = ['Kim', 'Lee'].map((name) => {
      const slug = name.toLowerCase();
      return { ...alex, documentId: slug, slug, name };
    });
    if (kim && lee) fake.entries.authors.push(kim, lee);
    fake.stories.set(...story(2, { topics: [rights], authors: [lee] }));
    fake.entries.topics.push({ documentId: 'sea', slug: 'sea', name: 'The sea' });
  });
  const linksAt = async (path: string) =>
    Array.from((await textOf(path)).matchAll(/href="(\/stories\?[^"]*)"/g), ([, url]) => url);
  expect(await linksAt('/stories')).toContain('/stories?author=kim');
  const ofTopic = await linksAt('/stories?topic=rights');
  expect(ofTopic).toContain(`/stories?topic=rights&amp;author=${alex.slug}`);
  expect(ofTopic).toContain('/stories?topic=rights&amp;author=lee');
  expect(ofTopic).not.toContain('/stories?topic=rights&amp;author=kim');
  const ofAuthor = await linksAt(`/stories?author=${alex.slug}`);
  expect(ofAuthor).not.toContain(`/stories?topic=sea&amp;author=${alex.slug}`);
  expect(await textOf('/stories?topic=sea&author=kim'), 'reached by an old link').toContain('Kim');
});

test('a topic keeps its exit on every page of its list (H1, 3.2.6)', async () => {
  const { textOf } = await open((fake) => {
    fill(fake);
    // The oldest of fifteen, so that it stands on the second page.
    fake.stories.set(...story(1, { topics: [rights], sensitive: true, publishedOn: '2020-01-01' }));
  });
  for (const path of ['/topics/rights', '/topics/rights?page=2']) {
    expect([path, (await textOf(path)).includes('<exit-page')]).toEqual([path, true]);
  }
});

test('a former member keeps a page that names nobody (B2), and a deleted topic loses its own', async () => {
  const { textOf, statusOf, cms } = await open(fill);
  const html = await textOf('/authors/gone');
  expect(html).toContain('Former member');
  expect(html).not.toContain('Alex');
  expect(await statusOf('/topics/school')).toBe(200);
  cms.entries.topics = [rights];
  cms.tell('topic', 'school');
  await vi.waitUntil(async () => (await statusOf('/topics/school')) === 404, patience);
});

test('what moved leads on, and what was taken down on purpose is gone', async () => {
  const { get, statusOf, textOf } = await open((cms) => {
    fill(cms);
    cms.redirects.push({ documentId: 'a', from: '/topics/old', to: '/topics/rights' });
    cms.redirects.push({ documentId: 'b', from: '/stories/taken-down', to: null });
  });
  const moved = await get('/Topics/Old/');
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/topics/old']);
  expect((await get('/topics/old')).headers.get('location')).toBe('/topics/rights');
  expect(await statusOf('/stories/taken-down')).toBe(410);
  expect(await textOf('/stories/taken-down')).toContain('This page has been taken down');
});

test('a story leads to the one published before it', async () => {
  const { textOf } = await open(fill);
  expect(await textOf('/stories/story-3')).toContain('href="/stories/story-2"');
});
