import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import sharp from 'sharp';
import {
  COLLEAGUE,
  FIRST_ADMINISTRATOR,
  addColleague,
  createFirstAdministrator,
  openDocument,
  signIn,
} from '../support/admin.ts';
import { openBrowser } from '../support/browser.ts';
import { houseIn } from '../support/house.ts';
import { SHOTS, type Studio } from './shots.ts';

const PICTURES = join(import.meta.dirname, '../../cms/src/admin/guide/pictures');
const WINDOW = { width: 1360, height: 850 };
/** The panels of a form go on for long; a picture of the guide need not. */
const TALLEST = 900;

/** Takes the screenshots of the editors' guide anew, in a house with the sample content. */
export async function main(only: readonly string[]): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'chains-guide-'));
  const house = await houseIn(dataDir);
  const browser = await openBrowser();
  try {
    await house.cms.start();
    await house.site.start();
    await createFirstAdministrator(house.cmsUrl);
    await addColleague(house.cmsUrl);
    await takeAll(await studioIn(house.cmsUrl, browser), only);
  } finally {
    await browser.close();
    await house.site.stop();
    await house.cms.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function takeAll(studio: Studio, only: readonly string[]): Promise<void> {
  for (const [name, prepare] of Object.entries(SHOTS)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const subject = await prepare(studio);
    const picture = await subject.screenshot({ animations: 'disabled' });
    const { width, height } = await sharp(picture).metadata();
    await sharp(picture)
      .extract({ left: 0, top: 0, width, height: Math.min(height, TALLEST) })
      .webp({ quality: 70 })
      .toFile(join(PICTURES, `${name}.webp`));
    process.stdout.write(`${name}.webp\n`);
  }
}

async function studioIn(cmsUrl: string, browser: Browser): Promise<Studio> {
  const mine = await browserOf(browser, cmsUrl, FIRST_ADMINISTRATOR);
  const theirs = await browserOf(browser, cmsUrl, COLLEAGUE);
  const openAs = async (own: () => Promise<BrowserContext>, type: string, text: string) => {
    const page = await (await own()).newPage();
    await openDocument(page, { cmsUrl, type, text });
    await page.waitForLoadState('networkidle');
    return page;
  };
  return {
    open: (type, text) => openAs(mine, type, text),
    async saveAsColleague(text, story) {
      const page = await openAs(theirs, 'story', text);
      for (const [name, words] of Object.entries(story)) {
        await page.locator(`[name=${name}]`).fill(words);
      }
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page
        .getByText(/saved document/i)
        .first()
        .waitFor();
      await page.close();
    },
  };
}

/** Windows of somebody who is signed in, each without what was typed in the one before. */
async function browserOf(
  browser: Browser,
  cmsUrl: string,
  person: typeof FIRST_ADMINISTRATOR,
): Promise<() => Promise<BrowserContext>> {
  const looks = { viewport: WINDOW, locale: 'en-GB' };
  const first = await browser.newContext(looks);
  await signIn(await first.newPage(), cmsUrl, person);
  const storageState = await first.storageState();
  return () => browser.newContext({ ...looks, storageState });
}
