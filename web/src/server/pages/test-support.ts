import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Route } from '../../pages/route.ts';
import { createPreparePage } from '../answers.ts';
import { createLog } from '../log.ts';
import { matchPath, type Match } from '../match.ts';
import type { Wait } from '../wait.ts';
import { finishPage, HTML, type FinishedPage, type PageRecord } from './finished-page.ts';
import { PageArchive } from './page-archive.ts';
import { PageStore, type PageStoreOptions } from './page-store.ts';

const routes: readonly Route[] = [
  { name: 'home', pattern: '/', query: [], load: async () => null },
  { name: 'stories', pattern: '/stories', query: ['page'], load: async () => null },
  { name: 'story', pattern: '/stories/:slug', query: [], load: async () => null },
  { name: 'page', pattern: '/:slug', query: [], load: async () => null },
];

export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'breaking-the-chains-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A wait that takes no time, but lets everything else go first. */
export const noWait: Wait = async () => {
  await new Promise((resolve) => setImmediate(resolve));
};

export function matched(path: string): Match {
  const match = matchPath(routes, path);
  if (match === null) throw new Error(`${path} is no page of the site`);
  return match;
}

export function pageOf(
  path: string,
  text: string,
  dependencies: string[],
  more: Partial<Pick<PageRecord, 'subject' | 'media'>> = {},
): Promise<FinishedPage> {
  const rest = {
    contentSecurityPolicy: "default-src 'none'",
    media: [],
    subject: null,
    edition: 'one',
  };
  return finishPage({ path, body: text, mime: HTML, dependencies, ...rest, ...more });
}

/** A promise that the test settles itself. */
export function gate<Value = void>() {
  let open: (value: Value) => void = () => {};
  const passed = new Promise<Value>((resolve) => (open = resolve));
  return { open, passed };
}

export async function openTestStore(options: Partial<PageStoreOptions> & { folder?: string }) {
  const lines: string[] = [];
  const log = createLog((line) => lines.push(line));
  const stopping = new AbortController();
  const folder = options.folder ?? (await makeFolder());
  const store = await PageStore.open({
    makePage: async () => null,
    matchPath: (path) => matchPath(routes, path),
    archive: new PageArchive(folder, log),
    media: { show: () => {}, withdraw: () => {} },
    prepare: createPreparePage([]),
    edition: () => 'one',
    wait: noWait,
    signal: stopping.signal,
    log,
    ...options,
  });
  onTestFinished(async () => {
    stopping.abort();
    await store.packed();
  });
  const textOf = async (path: string): Promise<string | null> =>
    (await store.find(matched(path)))?.identity.body.toString() ?? null;
  return { store, textOf, lines, folder, stop: () => stopping.abort() };
}
