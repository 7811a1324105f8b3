import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { houseIn, type House } from './house.ts';

export interface OpenHouse extends House {
  /** Stops both and leaves nothing behind. */
  close: () => Promise<void>;
}

/** A house with the sample content, CMS and site running. */
export async function openHouse(): Promise<OpenHouse> {
  const house = await openCms();
  await house.site.start();
  return house;
}

/** A house of which the site stays closed, for what happens in the admin alone. */
export async function openCms(): Promise<OpenHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), 'chains-house-'));
  await cp(inject('furnished'), dataDir, { recursive: true });
  const house = await houseIn(dataDir);
  await house.cms.start();
  async function close(): Promise<void> {
    await house.site.stop();
    await house.cms.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
  return { ...house, close };
}
