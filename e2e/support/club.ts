import type { Page } from 'playwright-core';
import { addColleague, createFirstAdministrator, signIn, type Account } from './admin.ts';
import { openBrowser } from './browser.ts';
import { openHouse, type OpenHouse } from './open-house.ts';

const password = 'Glass-Harbour-2026';

const account = (firstname: string, lastname: string): Account => ({
  ...{ firstname, lastname, password },
  email: `${firstname}.${lastname}@example.org`.toLowerCase(),
});

/** One of each role, by its code. */
const STAFF = {
  writer: account('Mira', 'Sol'),
  editor: account('Jonas', 'Lind'),
  'safeguarding-lead': account('Ruth', 'Adeyemi'),
};

export interface Club {
  house: OpenHouse;
  /** The windows of four people: each has a browser profile of their own. */
  writer: Page;
  editor: Page;
  lead: Page;
  reader: Page;
}

type CloseLater = (close: () => Promise<unknown>) => void;

/** A house with its people, signed in, and a reader. */
export async function openClub(closeLater: CloseLater): Promise<Club> {
  const house = await openHouse();
  closeLater(house.close);
  await createFirstAdministrator(house.cmsUrl);
  for (const [role, person] of Object.entries(STAFF)) {
    await addColleague(house.cmsUrl, person, role);
  }
  const browser = await openBrowser();
  closeLater(() => browser.close());
  const window = async (person?: Account) => {
    const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
    const page = await context.newPage();
    if (person !== undefined) await signIn(page, house.cmsUrl, person);
    return page;
  };
  return {
    house,
    writer: await window(STAFF.writer),
    editor: await window(STAFF.editor),
    lead: await window(STAFF['safeguarding-lead']),
    reader: await window(),
  };
}
