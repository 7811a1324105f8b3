import { request } from 'node:http';
import { expect, onTestFinished, test, vi } from 'vitest';
import { exampleDocument, startFakeCms, type FakeCms } from '../cms/fake-cms.ts';
import { createLog } from './log.ts';
import { makeFolder, noWait } from './pages/test-support.ts';
import { startServing } from './serving.ts';
import { startSite } from './site.ts';
import { fewRoutes } from './test-routes.ts';

const styles = [{ around: [], scopes: [], css: 'p{margin:0}' }];
const assets = { styles, script: '', scriptAddresses: [], version: 'one' };

/** Longer than usual, for a machine with much else to do. */
const until = (is: () => boolean | Promise<boolean>) => vi.waitUntil(is, { timeout: 20_000 });

interface Wanted {
  cms?: FakeCms;
  folder?: string;
  pageLog?: boolean;
}

async function open({ cms, folder, pageLog = false }: Wanted = {}) {
  const source = cms ?? (await startFakeCms());
  const dataDirectory = folder ?? (await makeFolder());
  const lines: string[] = [];
  const site = await startSite({
    environment: {
      cmsUrl: source.url,
      webReadToken: source.token,
      siteUrl: 'https://club.example',
      dataDirectory,
    },
    ...{ assets, publicFiles: [], wait: noWait, pageLog, routes: fewRoutes },
    log: createLog((line) => lines.push(line)),
  });
  const serving = await startServing({ handler: site.handler, host: '127.0.0.1', port: 0 });
  let closing: Promise<void> | null = null;
  const close = () => (closing ??= serving.close().then(site.stop));
  onTestFinished(async () => {
    await close();
    await source.close();
  });
  const get = (path: string, init: RequestInit = {}) =>
    fetch(serving.url + path, { redirect: 'manual', ...init });
  const textOf = async (path: string) => (await get(path)).text();
  return { cms: source, site, get, textOf, close, lines, dataDirectory, url: serving.url };
}

/** Until every page that the CMS knows is finished. */
async function finished(one: Awaited<ReturnType<typeof open>>): Promise<void> {
  const { pages } = one.site;
  const wanted = ['/', '/stories', '/stories/plain', '/about', '/ar/stories'];
  await until(() => wanted.every((path) => pages.atHand(path)) && pages.isClean());
}

const asked = (cms: FakeCms, path: string) => cms.requests.filter((url) => url.startsWith(path));

test('every page is finished before anyone asks', async () => {
  const one = await open();
  await finished(one);
  one.cms.requests.length = 0;
  for (const path of ['/', '/stories', '/stories/plain', '/about']) {
    expect((await one.get(path)).status).toBe(200);
  }
  expect(one.cms.requests.filter((url) => !url.startsWith('/api/changes'))).toEqual([]);
});

test('a hundred cold requests at once make one fetch', async () => {
  const cms = await startFakeCms();
  cms.misbehave = (incoming, response) => {
    if (incoming.url?.startsWith('/api/changes') !== true) return false;
    response.writeHead(500).end();
    return true;
  };
  const one = await open({ cms });
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => one.textOf('/stories/plain')),
  );
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toContain('A story without a picture');
  expect(asked(cms, '/api/stories/plain')).toHaveLength(1);
});

test('an edit arrives on the page, in the list and at home, and a new story is finished', async () => {
  const one = await open();
  await finished(one);
  const story = one.cms.stories.get('plain');
  one.cms.stories.set('plain', { ...exampleDocument('story/plain'), title: 'Another title' });
  one.cms.stories.set('new', { ...exampleDocument('story/plain'), slug: 'new', documentId: 'new' });
  one.cms.tell('story', story?.documentId ?? '');
  one.cms.tell('story', 'new');
  await until(async () => one.site.pages.atHand('/stories/new') !== undefined);
  await until(() => one.site.pages.isClean());
  for (const path of ['/', '/stories', '/stories/plain']) {
    expect(await one.textOf(path)).toContain('Another title');
  }
});

test('an unpublished story is gone, from the list too', async () => {
  const one = await open();
  await finished(one);
  const { documentId } = exampleDocument('story/plain');
  one.cms.stories.clear();
  one.cms.tell('story', documentId);
  const { pages } = one.site;
  await until(() => !pages.atHand('/stories/plain') && pages.isClean());
  expect((await one.get('/stories/plain')).status).toBe(404);
  expect(await one.textOf('/stories')).not.toContain('A story without a picture');
});

test('a renamed story is found at its new address, and the old one leads there', async () => {
  const one = await open();
  await finished(one);
  const story = exampleDocument('story/plain');
  one.cms.stories = new Map([['renamed', { ...story, slug: 'renamed' }]]);
  one.cms.redirects.push({ documentId: 'r', from: '/stories/plain', to: '/stories/renamed' });
  one.cms.tell('redirect', 'r');
  one.cms.tell('story', story.documentId);
  await until(async () => (await one.get('/stories/plain')).status === 301);
  expect((await one.get('/stories/plain')).headers.get('location')).toBe('/stories/renamed');
  expect((await one.get('/stories/renamed')).status).toBe(200);
});

test('with the CMS away known pages stand, unknown ones ask to come back, also after a restart', async () => {
  const before = await open();
  await finished(before);
  await before.site.media.settled();
  await before.cms.close();
  const check = async ({ get }: Pick<typeof before, 'get'>) => {
    expect((await get('/stories/plain')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
    expect((await get('/media/9ed339633108f9e9-480.webp')).status).toBe(200);
    const unknown = await get('/stories/unknown');
    expect(unknown.status).toBe(503);
    expect(unknown.headers.get('retry-after')).toBe('10');
    expect(await unknown.text()).toContain('UNICEF Club');
  };
  await check(before);
  await before.close();
  await check(await open({ cms: before.cms, folder: before.dataDirectory }));
});

test('an edit made while the site was down arrives after its restart', async () => {
  const before = await open();
  await finished(before);
  await before.close();
  const { documentId } = exampleDocument('page/typical');
  before.cms.pages.set('about', { ...exampleDocument('page/typical'), title: 'Who we are' });
  before.cms.tell('page', documentId);
  const after = await open({ cms: before.cms, folder: before.dataDirectory });
  await until(async () => (await after.textOf('/about')).includes('Who we are'));
});

test('a site without pages whose CMS is away lives but is not ready', async () => {
  const cms = await startFakeCms();
  await cms.close();
  const { get } = await open({ cms });
  expect((await get('/healthz')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(503);
  expect((await get('/')).status).toBe(503);
});

test('a broken block is left out and told once, and the page stands', async () => {
  const cms = await startFakeCms();
  cms.stories.set('broken-block', exampleDocument('story/broken-block'));
  const one = await open({ cms });
  expect((await one.get('/stories/broken-block')).status).toBe(200);
  await finished(one);
  const told = one.lines.filter((line) => line.includes('a part is left out'));
  expect(new Set(told.map((line) => JSON.parse(line).cause)).size).toBe(told.length);
});

test('a story whose frame is broken is a plain failure without a word of why', async () => {
  const cms = await startFakeCms();
  cms.stories.set('broken', { ...exampleDocument('story/plain'), slug: 'broken', title: '' });
  const one = await open({ cms });
  const answer = await one.get('/stories/broken');
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toMatch(/title —|\.ts|at /);
  expect(one.lines.some((line) => line.includes('title — is empty'))).toBe(true);
});

test.each([true, false])(
  'a line tells how long a page took only if wanted (%s)',
  async (pageLog) => {
    const one = await open({ pageLog });
    await finished(one);
    const line =
      /made \/stories\/plain in [\d.]+ ms \(fetch [\d.]+, render [\d.]+, finish [\d.]+\)/;
    expect(one.lines.some((text) => line.test(text))).toBe(pageLog);
  },
);

test('one page has one address', async () => {
  const { get } = await open();
  const leads = async (path: string) => {
    const { status, headers } = await get(path);
    return [status, headers.get('location')];
  };
  expect(await leads('/Stories/')).toEqual([301, '/stories']);
  expect((await get('/stories?page=0')).status).toBe(404);
  expect((await get('/stories?page=99')).status).toBe(404);
  expect((await get('/stories?utm_source=mail')).status).toBe(200);
  expect((await get('/%zz')).status).toBe(400);
  expect((await get(`/${'a'.repeat(3_000)}`)).status).toBe(414);
  expect((await get('/blocks')).status).toBe(404);
});

test('only GET and HEAD are answered, and HEAD without a body', async () => {
  const { get } = await open();
  const posted = await get('/', { method: 'POST', body: 'x' });
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect(await posted.text()).toContain('This page can only be read');
  const head = await get('/', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect(Number(head.headers.get('content-length'))).toBeGreaterThan(0);
});

test('a page carries its headers, and is not sent again to who has it', async () => {
  const { get } = await open();
  const page = await get('/', { headers: { 'accept-encoding': 'br' } });
  expect(Object.fromEntries(page.headers)).toMatchObject({
    'cache-control': 'public, max-age=0, must-revalidate',
    'content-encoding': 'br',
    vary: 'accept-encoding',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'strict-transport-security': expect.stringContaining('max-age'),
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'permissions-policy': expect.stringContaining('camera=()'),
  });
  expect(page.headers.get('set-cookie')).toBeNull();
  // Decision 32: it costs each visit from an empty tab a process.
  expect(page.headers.get('cross-origin-opener-policy')).toBeNull();
  const headers = { 'accept-encoding': 'br', 'if-none-match': page.headers.get('etag') ?? '' };
  expect((await get('/', { headers })).status).toBe(304);
});

test('parts of a file are sent when asked for', async () => {
  const one = await open();
  await finished(one);
  const path = '/media/9ed339633108f9e9-480.webp';
  const whole = await one.get(path);
  expect(whole.headers.get('cache-control')).toContain('immutable');
  const bytes = await whole.text();
  const part = await one.get(path, { headers: { range: 'bytes=6-7' } });
  expect([part.status, await part.text()]).toEqual([206, bytes.slice(6, 8)]);
  expect(part.headers.get('content-range')).toBe(`bytes 6-7/${bytes.length}`);
  expect((await one.get(path, { headers: { range: 'bytes=999-' } })).status).toBe(416);
  const head = await one.get(path, { method: 'HEAD', headers: { range: 'bytes=6-7' } });
  expect([head.status, head.headers.get('content-length')]).toEqual([200, `${bytes.length}`]);
});

test('a stop lets running answers finish and takes nothing new', async () => {
  const cms = await startFakeCms();
  const held: (() => void)[] = [];
  cms.stories.set('slow', { ...exampleDocument('story/plain'), slug: 'slow' });
  const one = await open({ cms });
  await until(() => one.site.pages.atHand('/stories/slow') !== undefined);
  cms.stories.set('late', { ...exampleDocument('story/plain'), slug: 'late' });
  cms.misbehave = (incoming, response) => {
    if (incoming.url?.startsWith('/api/stories/late') !== true) return false;
    held.push(() => response.end(JSON.stringify({ data: cms.stories.get('late'), meta: {} })));
    return true;
  };
  const running = one.get('/stories/late');
  await until(() => held.length === 1);
  const closed = one.close();
  await until(() => isRefused(one.url));
  held[0]?.();
  expect((await running).status).toBe(200);
  await closed;
});

function isRefused(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asking = request(url, { agent: false }, (answer) => {
      answer.resume();
      resolve(false);
    });
    asking.on('error', () => resolve(true)).end();
  });
}
