import { expect, test, vi } from 'vitest';
import { exampleDocument, type FakeCms } from '../cms/fake-cms.ts';
import { openTestHouse } from './test-house.ts';

const plain = exampleDocument('story/plain');
const only = { ...plain, documentId: 'only', slug: 'only-english', title: 'Only in English' };
const french = { ...plain, locale: 'fr', slug: 'sans-image', title: 'Un récit sans image' };
const topic = { documentId: 'rights', slug: 'rights', name: 'Rights' };
const droits = { ...topic, locale: 'fr', slug: 'droits', name: 'Droits' };

async function open(prepare: (cms: FakeCms) => void = () => {}) {
  const { cms, get } = await openTestHouse((empty) => {
    empty.stories = new Map([plain, only, french].map((story) => [story.slug, story]));
    empty.entries.topics = [topic, droits];
    prepare(empty);
  });
  const until = (is: () => Promise<boolean>) => vi.waitUntil(is, { timeout: 25_000 });
  const wayFrom = async (path: string) => {
    const { status, headers } = await get(path);
    return [status, headers.get('location')];
  };
  const isKnown = async () => (await get('/fr/stories/plain')).status === 302;
  return { cms, get, wayFrom, until, isKnown };
}

test('what is asked for under the slug of another language leads to its translation', async () => {
  const { wayFrom, until, isKnown } = await open();
  await until(isKnown);
  expect(await wayFrom('/fr/stories/plain')).toEqual([302, '/fr/stories/sans-image']);
  expect(await wayFrom('/stories/sans-image')).toEqual([302, '/stories/plain']);
  await until(async () => (await wayFrom('/fr/topics/rights'))[0] === 302);
  expect(await wayFrom('/fr/topics/rights')).toEqual([302, '/fr/topics/droits']);
});

test('what is not translated is a 404 that offers it in the languages in which it is there', async () => {
  const { get, until } = await open();
  await until(async () =>
    (await (await get('/fr/stories/only-english')).text()).includes('Only in'),
  );
  const answer = await get('/fr/stories/only-english');
  expect(answer.status).toBe(404);
  const page = await answer.text();
  expect(page).toContain('href="/stories/only-english" hreflang="en" lang="en" dir="ltr"');
  expect(page).toContain('pas encore été traduite en français');
});

test('what was taken down, or is gone, does not show by its translations (T6)', async () => {
  const { cms, get, wayFrom, until, isKnown } = await open();
  await until(isKnown);
  cms.redirects.push({ documentId: 'r', from: '/fr/stories/sans-image', to: null });
  cms.tell('redirect', 'r');
  await until(async () => (await wayFrom('/fr/stories/plain'))[0] === 404);
  const page = await (await get('/es/stories/plain')).text();
  expect(page).toContain('href="/stories/plain"');
  expect(page).not.toContain('sans-image');

  cms.stories.delete('only-english');
  cms.tell('story', 'only', { action: 'unpublish' });
  await until(
    async () => !(await (await get('/es/stories/only-english')).text()).includes('Only in'),
  );
});

test.each([
  ['/stories?page=999', '/stories'],
  ['/stories?page=abc', '/stories'],
  ['/stories?topic=nonsense', '/stories'],
  ['/fr/stories?author=nobody', '/fr/stories'],
  ['/topics/rights?page=999', '/stories'],
  ['/figures?page=999', '/figures'],
  ['/figures/nothing', '/figures'],
  ['/help?country=zz', '/help'],
])('%s is a 404 with a search form, whose first way on is %s', async (path, list) => {
  const { get } = await open();
  const answer = await get(path);
  expect(answer.status).toBe(404);
  const main = (await answer.text()).split('<main')[1] ?? '';
  expect(main).toMatch(/<form[^>]* method="get" action="(?:\/fr)?\/search"/);
  expect(/<a [^>]*href="([^"]*)"/.exec(main)?.[1]).toBe(list);
});

test.each([
  ['/topics', '/stories'],
  ['/fr/authors', '/fr/stories'],
  ['/case-studies', '/stories'],
  ['/feed', '/feed.xml'],
  ['/rss', '/feed.xml'],
  ['/ar/rss.xml', '/ar/feed.xml'],
  ['/atom.xml', '/feed.xml'],
])('%s leads to %s for good', async (path, to) => {
  const { wayFrom } = await open();
  expect(await wayFrom(path)).toEqual([301, to]);
});

test('a redirect of the CMS comes before the site’s own', async () => {
  const { wayFrom } = await open(({ redirects }) => {
    redirects.push({ documentId: 'r', from: '/rss', to: '/about' });
  });
  expect(await wayFrom('/rss')).toEqual([301, '/about']);
});

test.each(['/constructor', '/__proto__/x', '/fr/constructor'])(
  '%s is a 404 as any other',
  async (path) => {
    const { get } = await open();
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('type="search"');
  },
);

test('a sensitive page is offered as one', async () => {
  const { get, until } = await open((cms) => {
    cms.stories.set(only.slug, { ...only, sensitive: true });
  });
  const offered = async () => (await get('/fr/stories/only-english')).text();
  await until(async () => (await offered()).includes('Only in'));
  const words = (await offered()).replaceAll(/<[^>]+>/g, '');
  expect(words).toContain('Only in English · English · Sensitive');
});
