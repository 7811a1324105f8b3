import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { houseIn } from '../e2e/support/house.ts';
import { until } from '../e2e/support/until.ts';
import { countingProxy } from './counting-proxy.ts';
import { rawGet } from './raw-get.ts';
import type { Row } from './table.ts';

const READERS = 100;
const SLUG = 'breaking-the-chains';

/** A hundred readers ask at once for a page that is not there yet: how often is the CMS asked? */
export async function measureCold(cmsUrl: string, secrets: Record<string, string>): Promise<Row[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'chains-cold-'));
  const proxy = await countingProxy(cmsUrl);
  const { site, siteUrl } = await houseIn(dataDir, { CMS_URL: proxy.url, ...secrets });
  const fetched = `/api/stories/${SLUG}`;
  // Without the change feed the site finishes nothing by itself: only readers ask.
  proxy.refuse('/api/changes');
  let release = (): void => undefined;
  proxy.hold(fetched, new Promise((resolve) => (release = resolve)));
  await site.start();
  try {
    const asked = Array.from({ length: READERS }, () =>
      rawGet(`${siteUrl}/stories/${SLUG}`, { 'accept-encoding': 'br' }),
    );
    await until('the fetch to begin', async () => proxy.count(fetched) > 0);
    await rawGet(`${siteUrl}/healthz`, {});
    release();
    const answers = await Promise.all(asked);
    const good = answers.filter(({ status }) => status === 200).length;
    return [
      {
        [`${READERS} cold requests at once`]: 'fetches of the story',
        number: String(proxy.count(fetched)),
      },
      { [`${READERS} cold requests at once`]: 'answers with 200', number: String(good) },
    ];
  } finally {
    await site.stop();
    proxy.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}
