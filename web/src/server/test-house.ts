import { onTestFinished } from 'vitest';
import { startFakeCms, type FakeCms } from '../cms/fake-cms.ts';
import { createLog } from './log.ts';
import { makeFolder, noWait } from './pages/test-support.ts';
import { startServing } from './serving.ts';
import { startSite } from './site.ts';

const assets = { styles: [], script: '', scriptAddresses: [], version: 'one' };

/** The whole site before a CMS of the tests' own, which `prepare` fills; both end with the test. */
export async function openTestHouse(prepare: (cms: FakeCms) => void) {
  const cms = await startFakeCms();
  prepare(cms);
  const site = await startSite({
    environment: {
      ...{ cmsUrl: cms.url, webReadToken: cms.token },
      ...{ siteUrl: 'https://club.example', dataDirectory: await makeFolder() },
    },
    ...{ assets, publicFiles: [], wait: noWait, log: createLog(() => {}) },
  });
  const serving = await startServing({ handler: site.handler, host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await serving.close();
    await site.stop();
    await cms.close();
  });
  const get = (path: string) => fetch(serving.url + path, { redirect: 'manual' });
  return { cms, site, get };
}
