import type { Serving } from './serving.ts';
import type { RunningSite } from './site.ts';

/** Readers are served to the end of `serving.close`; whatever the CMS still owes is then given up. */
export async function shutDown(serving: Serving, site: RunningSite): Promise<void> {
  site.quieten();
  await serving.close();
  await site.stop();
}
