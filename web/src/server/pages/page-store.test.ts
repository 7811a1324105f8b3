import { readFile, writeFile } from 'node:fs/promises';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { CmsAway, Gone } from '../../cms/failures.ts';
import { createPreparePage } from '../answers.ts';
import type { MakePage } from '../page-maker.ts';
import { bodyFile, recordFile } from './page-files.ts';
import { gate, matched, openTestStore, pageOf } from './test-support.ts';

const edit = (documentId: string) => ({
  ...{ seq: 1, at: '2026-11-23T09:00:00.000Z', locale: 'en', documentId },
  type: 'story' as const,
  action: 'publish' as const,
});

test('an absent page is made once for everyone who waits', async () => {
  const made = gate();
  const makePage = vi.fn<MakePage>(async ({ path }) => {
    await made.passed;
    return pageOf(path, 'text', []);
  });
  const { textOf } = await openTestStore({ makePage });
  const readers = Array.from({ length: 100 }, () => textOf('/stories/a'));
  made.open();
  expect(new Set(await Promise.all(readers))).toEqual(new Set(['text']));
  expect(makePage).toHaveBeenCalledTimes(1);
});

test('a dirty page is served as it is while a new one is made', async () => {
  const renewed = gate();
  let text = 'old';
  const makePage: MakePage = async ({ path }) => {
    if (text === 'new') await renewed.passed;
    return pageOf(path, text, ['story-a']);
  };
  const { store, textOf } = await openTestStore({ makePage });
  await textOf('/stories/a');
  text = 'new';
  store.apply([edit('story-a')]);
  expect(await textOf('/stories/a')).toBe('old');
  renewed.open();
  await store.settled();
  expect(await textOf('/stories/a')).toBe('new');
  expect(store.isClean()).toBe(true);
});

test('a change that arrives while a page is made makes it again', async () => {
  const [first, second] = ['first', 'second'];
  const making = gate();
  const started = gate();
  let text = first;
  const makePage: MakePage = async ({ path }) => {
    const read = text;
    started.open();
    await making.passed;
    return pageOf(path, read, ['story-a']);
  };
  const { store, textOf } = await openTestStore({ makePage });
  const reader = textOf('/stories/a');
  await started.passed;
  text = second;
  store.apply([edit('story-a')]);
  making.open();
  expect(await reader).toBe(first);
  await store.settled();
  expect(await textOf('/stories/a')).toBe(second);
});

test('a page that was absent when it was asked for and comes meanwhile is found', async () => {
  const making = gate();
  const started = gate();
  let there = false;
  const makePage: MakePage = async ({ path }) => {
    const found = there;
    started.open();
    await making.passed;
    return found ? pageOf(path, 'there', []) : null;
  };
  const { store, textOf } = await openTestStore({ makePage });
  const reader = textOf('/stories/a');
  await started.passed;
  there = true;
  store.apply([edit('story-a')]);
  making.open();
  expect(await reader).toBe('there');
});

test('fifty changes in a row make a page twice at most, not fifty times', async () => {
  const making = gate();
  const makePage = vi.fn<MakePage>(async ({ path }) => pageOf(path, 'text', ['story-a']));
  const { store, textOf } = await openTestStore({ makePage });
  await textOf('/stories/a');
  makePage.mockImplementation(async ({ path }) => {
    await making.passed;
    return pageOf(path, 'text', ['story-a']);
  });
  for (let publish = 0; publish < 50; publish += 1) store.apply([edit('story-a')]);
  making.open();
  await store.settled();
  expect(makePage).toHaveBeenCalledTimes(3);
});

test('a failing CMS never removes a page, and the page is made once the CMS is back', async () => {
  let failures = 0;
  let text = 'old';
  const makePage: MakePage = async ({ path }) => {
    if (text === 'new' && failures < 5) {
      failures += 1;
      throw new CmsAway('CMS: away');
    }
    return pageOf(path, text, ['story-a']);
  };
  const { store, textOf, lines } = await openTestStore({ makePage });
  await textOf('/stories/a');
  text = 'new';
  store.apply([edit('story-a')]);
  expect(await textOf('/stories/a')).toBe('old');
  await store.settled();
  expect(await textOf('/stories/a')).toBe('new');
  expect(lines.filter((line) => line.includes('could not be made'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('back'))).toHaveLength(1);
});

test.each([
  ['a definite "not found"', async () => null, null],
  ['a document taken down', () => Promise.reject(new Gone('gone')), 'gone'],
])('%s removes the page, its files too', async (_what, then, answer) => {
  let makeNow: MakePage = ({ path }) => pageOf(path, 'text', ['story-a']);
  const { store, textOf, folder } = await openTestStore({ makePage: (match) => makeNow(match) });
  await textOf('/stories/a');
  makeNow = then;
  store.apply([edit('story-a')]);
  await store.settled();
  expect(store.size()).toBe(0);
  expect(
    await textOf('/stories/a').catch((error: unknown) =>
      error instanceof Gone ? error.message : null,
    ),
  ).toBe(answer);
  const again = await openTestStore({ folder });
  expect(again.store.size()).toBe(0);
});

test('unknown paths do not fill the store, and are asked for once until something changes', async () => {
  const makePage = vi.fn<MakePage>(async () => null);
  const { store, textOf } = await openTestStore({ makePage });
  for (let time = 0; time < 3; time += 1) expect(await textOf('/nowhere')).toBeNull();
  expect(makePage).toHaveBeenCalledTimes(1);
  store.apply([edit('other')]);
  await textOf('/nowhere');
  expect(makePage).toHaveBeenCalledTimes(2);
  expect(store.size()).toBe(0);
});

test('a restart takes in the pages of before one at a time: together they may be larger than memory', async () => {
  const taken: string[] = [];
  const prepare = createPreparePage([]);
  async function* readAll() {
    for (const path of ['/a', '/b', '/c']) {
      yield await pageOf(path, 'text', []);
      expect(taken.at(-1)).toBe(path);
    }
  }
  const nowhere = { readBodies: async () => null, write: async () => {}, remove: async () => {} };
  const { store } = await openTestStore({
    archive: { readAll, ...nowhere },
    prepare(page, ...more) {
      taken.push(page.record.path);
      return prepare(page, ...more);
    },
  });
  expect(store.size()).toBe(3);
});

test('a restart begins with the pages of before, those of another build being made again', async () => {
  const makePage: MakePage = ({ path }) => pageOf(path, 'from before', ['story-a']);
  const before = await openTestStore({ makePage });
  await before.textOf('/stories/a');
  await before.textOf('/stories?page=2');
  await before.store.settled();

  const away: MakePage = () => Promise.reject(new CmsAway('CMS: away'));
  const same = await openTestStore({ folder: before.folder, makePage: away });
  expect(same.store.isClean()).toBe(true);
  expect(same.store.atHand('/stories?page=2')?.identity.body.toString()).toBe('from before');

  const newBuild: MakePage = ({ path }) => pageOf(path, 'of the new build', []);
  const other = await openTestStore({
    ...{ folder: before.folder, makePage: newBuild, edition: () => 'two' },
  });
  expect(await other.textOf('/stories/a')).toBe('from before');
  await other.store.settled();
  expect(await other.textOf('/stories/a')).toBe('of the new build');
});

test.each([
  ['a half-written page', (folder: string) => bodyFile(folder, '/stories/a', 'identity')],
  ['a broken record', (folder: string) => recordFile(folder, '/stories/a')],
])('%s is ignored with one line, and the rest is kept', async (_what, fileIn) => {
  const makePage: MakePage = ({ path }) => pageOf(path, 'text', []);
  const { textOf, store, folder } = await openTestStore({ makePage });
  await textOf('/stories/a');
  await textOf('/stories/b');
  await store.packed();
  await writeFile(fileIn(folder), 'half');
  const again = await openTestStore({ folder, makePage });
  expect(again.store.size()).toBe(1);
  expect(again.lines.filter((line) => line.includes('stored page is broken'))).toHaveLength(1);
  expect(await again.textOf('/stories/a')).toBe('text');
});

test('a page that was cut off while it was packed anew is packed again', async () => {
  const makePage: MakePage = ({ path }) => pageOf(path, 'text', []);
  const { textOf, store, folder } = await openTestStore({ makePage });
  await textOf('/stories/a');
  await store.packed();
  await writeFile(bodyFile(folder, '/stories/a', 'br'), 'half');
  const again = await openTestStore({ folder, makePage });
  const packed = again.store.atHand('/stories/a')?.br.body ?? '';
  expect(brotliDecompressSync(packed).toString()).toBe('text');
});

test('memory is bounded: what does not fit is read from disk', async () => {
  const makePage = vi.fn<MakePage>(({ path }) => pageOf(path, path.repeat(100), []));
  const { store, textOf } = await openTestStore({ makePage, mostBytes: 3_000 });
  const paths = ['a', 'b', 'c', 'd', 'e'].map((slug) => `/stories/${slug}`);
  for (const path of paths) {
    await textOf(path);
    await store.settled();
  }
  expect(paths.filter((path) => store.atHand(path) === undefined)).not.toHaveLength(0);
  for (const path of paths) expect(await textOf(path)).toBe(path.repeat(100));
  expect(makePage).toHaveBeenCalledTimes(paths.length);
});

test('a page that the CMS sends broken rests, and does not hold up the others', async () => {
  let broken = false;
  const makePage: MakePage = async ({ path }) => {
    if (broken && path === '/stories/a') throw new Error('broken');
    return pageOf(path, broken ? 'new' : 'old', ['story-a']);
  };
  const rest = gate();
  const { store, textOf } = await openTestStore({ makePage, wait: () => rest.passed });
  await textOf('/stories/a');
  await textOf('/stories/b');
  broken = true;
  store.apply([edit('story-a')]);
  await store.settled();
  expect(await textOf('/stories/a')).toBe('old');
  expect(await textOf('/stories/b')).toBe('new');
  expect(store.isClean()).toBe(false);
  broken = false;
  rest.open();
  await vi.waitUntil(() => store.isClean());
});

test('what is wanted is made before anyone asks', async () => {
  const makePage: MakePage = ({ path }) => pageOf(path, path, []);
  const { store } = await openTestStore({ makePage });
  store.want(['/', '/stories/a']);
  await store.settled();
  expect(store.atHand(matched('/stories/a').path)?.identity.body.toString()).toBe('/stories/a');
});

test('on another day every page is served and made again', async () => {
  let edition = 'one';
  let made = 0;
  const makePage: MakePage = ({ path }) => pageOf(path, `made ${(made += 1)}`, []);
  const { store, textOf } = await openTestStore({ makePage, edition: () => edition });
  await textOf('/stories/a');
  await store.settled();
  store.renewOld();
  expect(store.isClean()).toBe(true);
  edition = 'two';
  store.renewOld();
  expect(await textOf('/stories/a')).toBe('made 1');
  await store.settled();
  expect(await textOf('/stories/a')).toBe('made 2');
});

test('a page is served at once, and packed tighter when nothing else is to be made', async () => {
  const words = Array.from({ length: 4000 }, (_, place) => `word-${(place * 7919) % 1009}`);
  const made = await pageOf('/stories/a', words.join(' '), ['story-a']);
  const { store, folder } = await openTestStore({ makePage: async () => made });
  const served = async () => (await store.find(matched('/stories/a')))?.br;
  const before = await served();
  expect(before?.body).toEqual(made.bodies.br);
  await vi.waitFor(async () => {
    expect((await served())?.body.length).toBeLessThan(made.bodies.br.length);
  });
  const after = await served();
  expect(brotliDecompressSync(after?.body ?? '').toString()).toBe(words.join(' '));
  expect(after?.etag).toBe(before?.etag);
  await store.settled();
  expect(await readFile(bodyFile(folder, '/stories/a', 'br'))).toEqual(after?.body);
});
