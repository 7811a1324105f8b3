import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { houseIn } from './house.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder with the sample content and no administrator, to be copied. */
    furnished: string;
    /** The address of a house that nobody changes, shared by all tests that only read. */
    readingSite: string;
  }
}

/** Loads the sample content once for all, and opens the house that is only read. */
export default async function furnish(project: TestProject) {
  const running = process.env['READING_SITE'];
  if (running !== undefined) return useRunning(project, running);
  const folder = await mkdtemp(join(tmpdir(), 'chains-furnished-'));
  const furnished = join(folder, 'furnished');
  const read = join(folder, 'read');
  await mkdir(furnished);
  const { cms } = await houseIn(furnished);
  await cms.start();
  await cms.stop();
  await cp(furnished, read, { recursive: true });
  const house = await houseIn(read);
  await house.cms.start();
  await house.site.start();
  project.provide('furnished', furnished);
  project.provide('readingSite', house.siteUrl);
  return async (): Promise<void> => {
    await house.site.stop();
    await house.cms.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** `READING_SITE=http://127.0.0.1:3000` tries the tests in `pages` on a house that runs already. */
function useRunning(project: TestProject, url: string): void {
  project.provide('furnished', '');
  project.provide('readingSite', url);
}
