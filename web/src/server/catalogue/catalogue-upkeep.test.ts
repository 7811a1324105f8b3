import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  exampleDocument,
  startFakeCms,
  type FakeCms,
  type RawDocument,
} from '../../cms/fake-cms.ts';
import { createTransport } from '../../cms/transport.ts';
import { LOCALES, type Locale } from '../../format/locale.ts';
import { createLog } from '../log.ts';
import { makeFolder, noWait } from '../pages/test-support.ts';
import { createSearch } from '../search/search.ts';
import { Catalogue } from './catalogue.ts';
import { CatalogueUpkeep } from './catalogue-upkeep.ts';

const until = (is: () => boolean) => vi.waitUntil(is, { timeout: 20_000 });

interface Wanted {
  cms?: FakeCms;
  folder?: string;
}

async function open({ cms, folder }: Wanted = {}) {
  const source = cms ?? (await startFakeCms());
  const at = folder ?? (await makeFolder());
  const lines: string[] = [];
  const log = createLog((line) => lines.push(line));
  const stopping = new AbortController();
  const { fetchJson, close: hangUp } = createTransport({ url: source.url, token: source.token });
  const catalogue = new Catalogue(at, log);
  const { signal } = stopping;
  const upkeep = new CatalogueUpkeep({ catalogue, fetchJson, log, wait: noWait, signal });
  const running = upkeep.run();
  let closing: Promise<void> | null = null;
  const close = () => {
    stopping.abort();
    return (closing ??= running.then(hangUp).then(() => catalogue.close()));
  };
  onTestFinished(async () => {
    await close();
    await source.close();
  });
  const { find } = createSearch(catalogue);
  const pathsFor = (query: string) =>
    find(query, { locale: 'en', limit: 10, offset: 0 })
      .hits.filter(({ kind }) => kind !== 'help')
      .map(({ path }) => path);
  return { cms: source, catalogue, pathsFor, close, lines, folder: at };
}

/** Until everything that the CMS has told is in the catalogue. */
async function known({ catalogue }: { catalogue: Catalogue }): Promise<void> {
  await until(() => catalogue.position() !== null && catalogue.tasks().length === 0);
}

const plain = () => exampleDocument('story/plain');
const withWords = (words: string, more: Partial<RawDocument> = {}): RawDocument => ({
  ...plain(),
  title: words,
  ...more,
});
const childlineId = '2b94408674a32b921042d6f2';
const isAsked = (url: string) => !url.startsWith('/api/changes');

test('everything that the CMS has is found after the first walk', async () => {
  const one = await open();
  await known(one);
  expect(one.pathsFor('story without picture')).toContain('/stories/plain');
  expect(one.pathsFor('about')).toContain('/about');
});

test('a helpline is found by its name, operator and number, at its place on the page of help', async () => {
  const one = await open();
  await known(one);
  for (const query of ['Childline', 'NSPCC', '0800 1111']) {
    expect(one.pathsFor(query)).toContain(`/help#help_${childlineId}`);
  }
});

const findsChildline = (catalogue: Catalogue) => {
  const { find } = createSearch(catalogue);
  return (locale: Locale) =>
    find('Childline', { locale, limit: 10, offset: 0 }).hits.some(
      ({ kind }) => kind === 'helpline',
    );
};

function goAway(cms: FakeCms): void {
  cms.misbehave = ({ url }, response) => {
    if (!isAsked(url ?? '')) return false;
    response.destroy();
    return true;
  };
}

test('a helpline is found in every language, and in none once it is deleted', async () => {
  const one = await open();
  await known(one);
  const isFound = findsChildline(one.catalogue);
  expect(LOCALES.map(isFound)).toEqual(LOCALES.map(() => true));
  one.cms.helplines = [];
  one.cms.tell('helpline', childlineId, { action: 'delete' });
  await until(() => !LOCALES.some(isFound));
});

test('the name of a helpline that is not translated keeps its language', async () => {
  const one = await open();
  await known(one);
  const { find } = createSearch(one.catalogue);
  const inLanguages = LOCALES.map((locale) => {
    const { hits } = find('Childline', { locale, limit: 10, offset: 0 });
    return hits.find(({ kind }) => kind === 'helpline')?.titleLocale;
  });
  expect(inLanguages).toEqual(LOCALES.map(() => 'en'));
});

test.each(['unpublish', 'delete'] as const)(
  'after %s no helpline is found in any language, even when the CMS goes away at once (T6)',
  async (action) => {
    const one = await open();
    await known(one);
    const isFound = findsChildline(one.catalogue);
    goAway(one.cms);
    one.cms.tell('helpline', childlineId, { action });
    await until(() => !LOCALES.some(isFound));
  },
);

test('where a translation of a helpline is withdrawn, the original is found in its place', async () => {
  const one = await open();
  await known(one);
  const isFound = findsChildline(one.catalogue);
  goAway(one.cms);
  one.cms.tell('helpline', childlineId, { action: 'unpublish', locale: 'fr' });
  await until(() => !isFound('fr'));
  expect(LOCALES.filter(isFound)).toEqual(['en', 'es', 'ar']);
  one.cms.misbehave = null;
  await until(() => isFound('fr'));
});

test('a publish is found, under its new words alone', async () => {
  const one = await open();
  await known(one);
  one.cms.stories.set('plain', withWords('Kaleidoscope'));
  one.cms.tell('story', plain().documentId);
  await until(() => one.pathsFor('kaleidoscope').length > 0);
  expect(one.pathsFor('kaleidoscope')).toEqual(['/stories/plain']);
  expect(one.pathsFor('story without picture')).not.toContain('/stories/plain');
});

test.each(['unpublish', 'delete'] as const)(
  'after %s nothing of a story is found, even when the CMS goes away at once (T6)',
  async (action) => {
    const one = await open();
    await known(one);
    goAway(one.cms);
    one.cms.tell('story', plain().documentId, { action });
    await until(() => one.pathsFor('story without picture').length === 0);
    expect(one.catalogue.keys().some(({ kind }) => kind === 'story')).toBe(false);
  },
);

test('a story is found at its new address after its slug changed', async () => {
  const one = await open();
  await known(one);
  one.cms.stories = new Map([['renamed', withWords('Kaleidoscope', { slug: 'renamed' })]]);
  one.cms.tell('story', plain().documentId);
  await until(() => one.pathsFor('kaleidoscope').length > 0);
  expect(one.pathsFor('kaleidoscope')).toEqual(['/stories/renamed']);
});

test('a story is taken in again when something that it shows changes', async () => {
  const one = await open();
  await known(one);
  const [, shown = ''] = Array.from(
    JSON.stringify(plain()).matchAll(/"documentId":"([^"]+)"/g),
    ([, id]) => id,
  );
  one.cms.stories.set('plain', withWords('Kaleidoscope'));
  one.cms.tell('topic', shown === '' ? plain().documentId : shown);
  await until(() => one.pathsFor('kaleidoscope').length > 0);
});

test('a change of what nothing shows fetches no story', async () => {
  const one = await open();
  await known(one);
  one.cms.requests.length = 0;
  for (const type of ['site', 'redirect', 'file'] as const) one.cms.tell(type, 'unknown');
  await until(() => one.catalogue.position()?.after === 3);
  expect(one.cms.requests.filter(isAsked)).toEqual([]);
});

test('a restart fetches only what changed meanwhile', async () => {
  const before = await open();
  await known(before);
  await before.close();
  before.cms.stories.set('new', withWords('Kaleidoscope', { slug: 'new', documentId: 'new' }));
  before.cms.tell('story', 'new');
  before.cms.requests.length = 0;
  const after = await open({ cms: before.cms, folder: before.folder });
  expect(after.pathsFor('story without picture')).toContain('/stories/plain');
  await until(() => after.pathsFor('kaleidoscope').length > 0);
  expect(after.cms.requests.filter(isAsked)).toEqual(['/api/stories/new?locale=en']);
});

test('what a run could not fetch before its end is fetched by the next', async () => {
  const before = await open();
  await known(before);
  before.cms.misbehave = ({ url }, response) => {
    if (!isAsked(url ?? '')) return false;
    response.writeHead(503).end();
    return true;
  };
  before.cms.stories.set('plain', withWords('Kaleidoscope'));
  before.cms.tell('story', plain().documentId);
  await until(() => before.catalogue.tasks().length === 1);
  await before.close();
  before.cms.misbehave = null;
  const after = await open({ cms: before.cms, folder: before.folder });
  await until(() => after.pathsFor('kaleidoscope').length > 0);
});

test('after a feed that starts over, what is no longer there is no longer found', async () => {
  const one = await open();
  await known(one);
  one.cms.stories.clear();
  one.cms.feed = 'another feed';
  one.cms.tell('topic', 'any');
  await until(() => one.pathsFor('story without picture').length === 0);
  await known(one);
  expect(one.pathsFor('about')).toContain('/about');
});

test('a file that is broken is made again, with one line in the log', async () => {
  const before = await open();
  await known(before);
  await before.close();
  await writeFile(join(before.folder, 'catalogue.sqlite'), 'not a database at all '.repeat(500));
  const after = await open({ cms: before.cms, folder: before.folder });
  await known(after);
  expect(after.pathsFor('about')).toContain('/about');
  expect(after.lines.filter((line) => line.includes('is broken'))).toHaveLength(1);
});

test('a file that breaks while it is used is made again', async () => {
  const one = await open();
  await known(one);
  one.catalogue.use((db) => {
    db.unsafeMode().exec(`UPDATE words_en_data SET block = x'ff' WHERE id > 10`);
  });
  expect(one.pathsFor('about')).toEqual([]);
  await until(() => one.pathsFor('about').includes('/about'));
  expect(one.lines.filter((line) => line.includes('is broken'))).toHaveLength(1);
});

test('site processes that share a folder have a file each', async () => {
  const first = await open();
  await known(first);
  const second = await open({ cms: first.cms, folder: first.folder });
  await known(second);
  expect(second.pathsFor('about')).toContain('/about');
  expect(second.lines).toEqual([]);
});

test('a document in which something is broken costs only itself', async () => {
  const cms = await startFakeCms();
  cms.stories.set('broken', { ...plain(), slug: 'broken', documentId: 'broken', title: '' });
  const one = await open({ cms });
  await known(one);
  expect(one.pathsFor('story without picture')).toContain('/stories/plain');
});
