import type { Locator, Page } from 'playwright-core';

/** What a shot needs of the house it is taken in. */
export interface Studio {
  /** Opens the form of the sample that has this text in its list, such as a title. */
  open: (type: string, text: string) => Promise<Page>;
  /** Somebody else saves what the form of this story has open. */
  saveAsColleague: (text: string, story: Record<string, string>) => Promise<void>;
}

/** Prepares one screenshot, and says of what: the whole window, or one part of the page. */
type Shot = (studio: Studio) => Promise<Page | Locator>;

const STORY = 'Breaking the Chains';
const HURTING = 'The minors agreed to go. A club in partnership with UNICEF tells their story.';

const panel = (page: Page, title: string) =>
  page.locator('aside').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const seen = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

async function judgedStory(open: Studio['open'], words?: string): Promise<Page> {
  const page = await open('story', STORY);
  if (words !== undefined) await page.locator('[name=standfirst]').fill(words);
  await seen(
    page,
    words === undefined ? /Nothing stands in the way/ : /needs? the safeguarding lead/,
  );
  return page;
}

/** By the names that the chapters of the guide give them. */
export const SHOTS: Readonly<Record<string, Shot>> = {
  story: async ({ open }) => judgedStory(open),

  async ready({ open }) {
    const page = await judgedStory(open, HURTING);
    // Tall enough for all of the panel.
    await page.setViewportSize({ width: 1360, height: 2400 });
    return panel(page, 'Ready to publish?');
  },

  async preview({ open }) {
    const page = await judgedStory(open);
    await button(page, 'Show beside the form').click();
    await page.locator('iframe').contentFrame().getByRole('heading', { level: 1 }).waitFor();
    return page;
  },

  async statistic({ open }) {
    const page = await open('statistic', '28M');
    await seen(page, /^Shown in/);
    await seen(page, /Nothing stands in the way/);
    return page;
  },

  async testimony({ open }) {
    const page = await open('testimony', 'Maria');
    await page.locator('[name=place]').fill('Cluj');
    await page.locator('[name=age]').fill('14');
    await seen(page, /needs? the safeguarding lead|must be mended/);
    return page;
  },

  async picture({ open }) {
    const page = await open('story', STORY);
    await page.getByText('Main picture', { exact: true }).scrollIntoViewIfNeeded();
    await page.locator('[name="hero.caption"]').scrollIntoViewIfNeeded();
    return page;
  },

  schedule: async ({ open }) => panel(await judgedStory(open), 'Publish at a time'),

  async versions({ open }) {
    const found = panel(await judgedStory(open), 'Versions');
    await found.getByRole('listitem').first().waitFor();
    return found;
  },

  async takedown({ open }) {
    const page = await judgedStory(open);
    await button(page, 'More actions').first().click();
    await page.getByRole('menuitem', { name: 'Take down now' }).click();
    await seen(page, /Within a minute nobody can read it/);
    return page;
  },

  async conflict({ open, saveAsColleague }) {
    const page = await open('story', STORY);
    await page.locator('[name=standfirst]').fill('Every child should be able to go home.');
    await saveAsColleague(STORY, { standfirst: 'What it is, and what helps against it.' });
    await button(page, 'Save').click();
    await seen(page, /Nothing of\s+yours is saved yet/);
    return page;
  },
};
