import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { houseIn } from './house.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder with the sample content and no administrator, to be copied. */
    furnished: string;
  }
}

/** Loads the sample content once for all journeys. */
export default async function furnish(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'chains-furnished-'));
  const { cms } = await houseIn(dataDir);
  await cms.start();
  await cms.stop();
  project.provide('furnished', dataDir);
  return () => rm(dataDir, { recursive: true, force: true });
}
