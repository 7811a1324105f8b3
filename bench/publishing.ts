import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createFirstAdministrator, signInToApi } from '../e2e/support/admin.ts';
import { findDocument } from '../e2e/support/documents.ts';
import type { House } from '../e2e/support/house.ts';
import { until } from '../e2e/support/until.ts';
import { median, percentile, type Row } from './table.ts';

const PUBLISHES = 50;
const CALM_MS = 500;
const SLUG = 'breaking-the-chains';

/** Wherever readers and their tools look for a story. */
const PLACES = {
  page: `/stories/${SLUG}`,
  list: '/stories',
  home: '/',
  feed: '/feed.xml',
  sitemap: '/sitemap.xml',
  search: '/search?q=published+anew',
};

/**
 * Publishes the story again and again: from the CMS's answer until each place shows the new title.
 * As one editor does: what the publish before touched in other languages is made by then.
 */
export async function measurePublishing({ cmsUrl, siteUrl, dataDir }: House): Promise<Row[]> {
  await createFirstAdministrator(cmsUrl);
  const api = await signInToApi(cmsUrl);
  const { documentId } = await findDocument(api, 'story', { slug: SLUG });
  const publish = `/collection-types/api::story.story/${documentId}/actions/publish`;
  const times = new Map<string, number[]>();
  const note = (name: string, ms: number) => times.set(name, [...(times.get(name) ?? []), ms]);
  const read = async (path: string) => (await fetch(siteUrl + path)).text();

  for (let number = 1; number <= PUBLISHES; number++) {
    const title = `Published anew ${number}.`;
    const sitemap = await read(PLACES.sitemap);
    const isNew = (path: string, text: string) =>
      // It has no titles, but when each story was changed.
      path === PLACES.sitemap ? text !== sitemap : withoutMarks(text).includes(title);
    await api.saveApproved(documentId, { title });
    await untilCalm(join(dataDir, 'web.log'));
    const asked = performance.now();
    await api.post(publish);
    const answered = performance.now();
    note('the publish itself, in the CMS', answered - asked);
    await Promise.all(
      Object.entries(PLACES).map(async ([name, path]) => {
        await until(`${title} on ${path}`, async () => isNew(path, await read(path)));
        note(`visible: ${name}`, performance.now() - answered);
      }),
    );
  }
  return [...times].map(([name, values]) => ({
    [`${PUBLISHES} publishes`]: name,
    'p50, ms': median(values).toFixed(0),
    'p95, ms': percentile(values, 0.95).toFixed(0),
  }));
}

/** Until the site, which writes down each page that it makes, has made none for a while. */
async function untilCalm(log: string): Promise<void> {
  const made = async () => (await readFile(log, 'utf8')).split('"made ').length;
  await until('the site to be calm', async () => {
    const before = await made();
    await pause(CALM_MS);
    return (await made()) === before;
  });
}

/** Search marks the words it found, in the midst of a title. */
const withoutMarks = (html: string): string => html.replace(/<\/?mark[^>]*>/g, '');
