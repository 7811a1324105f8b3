import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { houseIn } from '../e2e/support/house.ts';
import { until } from '../e2e/support/until.ts';
import { measureCachedPage } from './cached-page.ts';
import { measureCold } from './cold.ts';
import { measureLighthouse } from './lighthouse.ts';
import { family, memoryMegabytes } from './processes.ts';
import { measurePublishing } from './publishing.ts';
import { measureRendering } from './rendering.ts';
import { measureSearch } from './search.ts';
import { table } from './table.ts';

const STORY = '/stories/breaking-the-chains';

/** Opens a house with the sample content, measures it, and prints tables. */
export async function main(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'chains-bench-house-'));
  const house = await houseIn(dataDir, { PAGE_LOG: 'on' });
  try {
    await house.cms.start();
    await house.site.start();
    await until('the story', async () => (await fetch(house.siteUrl + STORY)).ok);
    const pids = family(house.site.pid());
    const sitePid = pids.at(-1) ?? house.site.pid();

    const cached = await measureCachedPage(house.siteUrl, sitePid, STORY);
    print(`${cached.bytes} bytes of brotli a page`, cached.rows);
    print('Memory of the site after this load', [
      { what: 'resident, MB', size: memoryMegabytes(sitePid).toFixed(0) },
    ]);
    print('On a phone in a slow network', await measureLighthouse(house.siteUrl, dataDir));
    print('From publish to reader', await measurePublishing(house));
    const made = await measureRendering(join(dataDir, 'web.log'), [STORY, '/stories', '/']);
    print('Making a page, medians', made);
    const secrets = parseEnv(await readFile(join(dataDir, 'secrets.env'), 'utf8'));
    for (const { title, rows } of await measureSearch()) print(title, rows);
    print('Cold', await measureCold(house.cmsUrl, secrets as Record<string, string>));
  } finally {
    await house.site.stop();
    await house.cms.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function print(title: string, rows: Parameters<typeof table>[0]): void {
  process.stdout.write(`\n${title}\n\n${table(rows)}\n`);
}
