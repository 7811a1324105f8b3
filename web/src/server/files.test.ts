import { JSDOM } from 'jsdom';
import { expect, onTestFinished, test, vi } from 'vitest';
import { exampleDocument, startFakeCms, type FakeCms } from '../cms/fake-cms.ts';
import { createLog } from './log.ts';
import { makeFolder, noWait } from './pages/test-support.ts';
import { startServing } from './serving.ts';
import { startSite } from './site.ts';

const styles = [{ around: [], scopes: [], css: 'p{margin:0}' }];
const assets = { styles, script: '', scriptAddresses: [], version: 'one' };

async function open(given: { cms?: FakeCms; dataDirectory?: string } = {}) {
  const cms = given.cms ?? (await startFakeCms());
  const dataDirectory = given.dataDirectory ?? (await makeFolder());
  const { url: cmsUrl, token: webReadToken } = cms;
  const siteUrl = 'https://club.example';
  const site = await startSite({
    environment: { cmsUrl, webReadToken, siteUrl, dataDirectory },
    ...{ assets, publicFiles: [], wait: noWait, log: createLog(() => {}) },
  });
  const serving = await startServing({ handler: site.handler, host: '127.0.0.1', port: 0 });
  let closing: Promise<void> | null = null;
  const close = () => (closing ??= serving.close().then(site.stop));
  onTestFinished(async () => {
    await close();
    await cms.close();
  });
  const get = (path: string) => fetch(serving.url + path, { redirect: 'manual' });
  const textOf = async (path: string) => (await get(path)).text();
  return { cms, site, get, textOf, close, dataDirectory };
}

/** Cards take a processor for a while, and other tests may have it. */
vi.setConfig({ testTimeout: 30_000 });
const until = (isSo: () => unknown) => vi.waitUntil(isSo, { timeout: 20_000 });

const FILES = [
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/feed.json', 'application/feed+json; charset=utf-8'],
  ['/ar/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/stories/plain.md', 'text/markdown; charset=utf-8'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
  ['/card.png', 'image/png'],
  ['/stories/plain/card.png', 'image/png'],
] as const;

test('each file says what it is, and nothing in it may run', async () => {
  const { get } = await open();
  for (const [path, mime] of FILES) {
    const answer = await get(path);
    expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, mime]);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  }
});

test('a publish renews feeds, plain text and card of the story', async () => {
  const { cms, site, textOf, get } = await open();
  for (const [path] of FILES) await textOf(path);
  const card = (await get('/stories/plain/card.png')).headers.get('etag');
  const story = exampleDocument('story/plain');
  cms.stories.set('plain', { ...story, title: 'Another title & more' });
  cms.tell('story', story.documentId);
  await until(async () => (await textOf('/feed.xml')).includes('Another title &amp; more'));
  await until(() => site.pages.isClean());
  for (const path of ['/feed.json', '/stories/plain.md', '/llms.txt']) {
    expect(await textOf(path)).toContain('Another title & more');
  }
  expect((await get('/stories/plain/card.png')).headers.get('etag')).not.toBe(card);
});

test('what goes with a new story is made before anyone asks', async () => {
  const { cms, site } = await open();
  await until(() => site.pages.atHand('/stories/plain') && site.pages.isClean());
  cms.stories.set('new', { ...exampleDocument('story/plain'), slug: 'new', documentId: 'new' });
  cms.tell('story', 'new');
  const beside = ['/stories/new.md', '/stories/new/card.png'];
  await until(() => beside.every((path) => site.pages.atHand(path) !== undefined));
});

test('of a story that is not there, or under its id, there is no file', async () => {
  const { get } = await open();
  const { documentId } = exampleDocument('story/plain');
  for (const slug of ['unknown', documentId]) {
    expect((await get(`/stories/${slug}.md`)).status).toBe(404);
    expect((await get(`/stories/${slug}/card.png`)).status).toBe(404);
  }
  expect((await get('/topics/unknown/feed.xml')).status).toBe(404);
  expect((await get('/figures/unknown/card.png')).status).toBe(404);
});

test('with the CMS away files stand, also after a restart', async () => {
  const before = await open();
  for (const [path] of FILES) await before.textOf(path);
  await until(() => before.site.pages.isClean());
  await before.cms.close();
  for (const [path] of FILES) expect((await before.get(path)).status).toBe(200);
  await before.close();
  const after = await open({ cms: before.cms, dataDirectory: before.dataDirectory });
  for (const [path] of FILES) expect((await after.get(path)).status).toBe(200);
});

test('a page leads to its feeds, its plain text and its card, and no page has a ClaimReview (F5)', async () => {
  const { textOf } = await open();
  const headOf = async (path: string) => new JSDOM(await textOf(path)).window.document.head;
  const story = await headOf('/stories/plain');
  const hrefOf = (type: string) =>
    story.querySelector(`link[rel=alternate][type="${type}"]`)?.getAttribute('href');
  expect(hrefOf('application/atom+xml')).toBe('/feed.xml');
  expect(hrefOf('application/feed+json')).toBe('/feed.json');
  expect(hrefOf('text/markdown')).toBe('/stories/plain.md');
  const contentOf = (property: string) =>
    story.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
  expect(contentOf('og:image')).toBe('https://club.example/stories/plain/card.png');
  expect(contentOf('og:image:width')).toBe('1200');
  expect(contentOf('og:image:alt')).toContain('A story without a picture');
  expect(contentOf('og:locale')).toBe('en_GB');
  expect(contentOf('og:type')).toBe('article');
  for (const path of ['/', '/stories', '/stories/plain', '/about', '/figures', '/help', '/fr']) {
    const head = await headOf(path);
    expect(head.querySelector('meta[property="og:image"]')).not.toBeNull();
    const told = head.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
    expect(() => JSON.parse(told) as unknown).not.toThrow();
    expect(told).not.toContain('ClaimReview');
  }
});
