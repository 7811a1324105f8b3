import type { Locator, Page } from 'playwright-core';
import { stripedPicture } from './striped-picture.ts';

const LIST = '/admin/content-manager/collection-types/api::story.story';

/** The one that bears these words and no more. */
export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

export const press = (page: Page, name: string): Promise<void> => button(page, name).click();

export const seen = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByText(words).first().waitFor();

/** One of those beside the form. */
export const panel = (page: Page, title: string): Locator =>
  page.locator('aside').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/** Until the panel says so. */
export const panelSays = (page: Page, title: string, words: string | RegExp): Promise<void> =>
  panel(page, title).getByText(words).first().waitFor();

/** Begins a story as the menu above the list offers it, and gives its address. */
export async function beginFromTemplate(page: Page, cmsUrl: string, name: string) {
  await page.goto(cmsUrl + LIST);
  await press(page, 'New from a template');
  await page.getByRole('menuitem', { name }).click();
  await page.locator('[name=standfirst]').waitFor();
  return page.url();
}

/** Opens the story's form, with what is saved now. */
export async function openStory(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('[name=standfirst]').waitFor();
}

export async function removeBlocks(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    // A block without a heading has no name; what else is deleted stands above the blocks.
    await button(page, ['Delete', name].filter(Boolean).join(' - ')).last().click();
  }
}

/** The words of the one text block that is open. */
const text = (page: Page): Locator => page.locator('[contenteditable=true]');

/** Writes into the text block of this heading, over what stood there. */
export async function writeText(page: Page, heading: string, words: string): Promise<void> {
  await openBlock(page, `Text - ${heading}`);
  await text(page).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(words);
}

export async function openBlock(page: Page, name: string): Promise<void> {
  const header = button(page, name);
  if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
}

export async function fillDate(page: Page, day: string): Promise<void> {
  const date = page.getByLabel(/Date on the story/);
  await date.fill(day);
  await date.press('Tab');
}

/** Uploads a picture that nothing else shows, and tells all of it but what is in it. */
export async function addMainPicture(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /No entry yet/ })
    .first()
    .click();
  await page.getByRole('button', { name: /Click to add an asset/ }).click();
  await press(page, 'Add more assets');
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: 'lanterns.png', mimeType: 'image/png', buffer: stripedPicture(40) },
  });
  await press(page, 'Upload 1 asset to the library');
  await press(page, 'Finish');
  await page.getByRole('combobox', { name: /Who is in it/ }).click();
  await page.getByRole('option', { name: 'A drawing or collage' }).click();
  await page.locator('[name="hero.credit"]').fill('The club');
  await page.locator('[name="hero.licence"]').fill('Own work');
}

/** Presses "Save", and waits for the CMS to have done it. */
export async function save(page: Page): Promise<void> {
  const saved = page.waitForResponse(
    (answer) => answer.request().method() === 'PUT' && answer.url().includes('/content-manager/'),
  );
  await press(page, 'Save');
  const answer = await saved;
  if (!answer.ok()) throw new Error(`Not saved: ${answer.status()} ${await answer.text()}`);
}

/** What stands in red under a field. */
export async function errorUnder(page: Page, field: Locator): Promise<string> {
  const described = (await field.getAttribute('aria-describedby')) ?? '';
  const id = described.split(' ').find((one) => one.endsWith('-error')) ?? '';
  return page.locator(`[id="${id}"]`).innerText();
}
