import { createFirstAdministrator, signInToApi } from '../e2e/support/admin.ts';
import { findDocument } from '../e2e/support/documents.ts';
import type { House } from '../e2e/support/house.ts';
import { until } from '../e2e/support/until.ts';
import { median, percentile, type Row } from './table.ts';

const PUBLISHES = 50;
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

/** Publishes the story again and again: from the CMS's answer until each place shows the new title. */
export async function measurePublishing({ cmsUrl, siteUrl }: House): Promise<Row[]> {
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

/** Search marks the words it found, in the midst of a title. */
const withoutMarks = (html: string): string => html.replace(/<\/?mark[^>]*>/g, '');
