import { createFirstAdministrator, signInToApi } from '../e2e/support/admin.ts';
import { findDocument } from '../e2e/support/documents.ts';
import type { House } from '../e2e/support/house.ts';
import { until } from '../e2e/support/until.ts';
import { median, percentile, type Row } from './table.ts';

const PUBLISHES = 50;
const SLUG = 'breaking-the-chains';

/** Publishes the story again and again: from the CMS's answer until each page shows the new title. */
export async function measurePublishing({ cmsUrl, siteUrl }: House): Promise<Row[]> {
  await createFirstAdministrator(cmsUrl);
  const api = await signInToApi(cmsUrl);
  const { documentId } = await findDocument(api, 'story', { slug: SLUG });
  const publish = `/collection-types/api::story.story/${documentId}/actions/publish`;
  const paths = { page: `/stories/${SLUG}`, list: '/stories', home: '/' };
  const times = new Map<string, number[]>();
  const note = (name: string, ms: number) => times.set(name, [...(times.get(name) ?? []), ms]);

  for (let number = 1; number <= PUBLISHES; number++) {
    const title = `Breaking the Chains ${number}.`;
    const asked = performance.now();
    await api.post(publish, { title });
    const answered = performance.now();
    note('the publish itself, in the CMS', answered - asked);
    await Promise.all(
      Object.entries(paths).map(async ([name, path]) => {
        await until(`${title} on ${path}`, async () =>
          (await (await fetch(siteUrl + path)).text()).includes(title),
        );
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
