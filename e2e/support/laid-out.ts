import type { Page } from 'playwright-core';
import { until } from './until.ts';

/** How many parts of a page are still to be laid out; see web/src/islands/lay-out-later.ts. */
export function waitingParts(tab: Page): Promise<number> {
  return tab.evaluate(
    () =>
      [...document.querySelectorAll('.later, .each-later > *')].filter(
        (part) => getComputedStyle(part).contentVisibility !== 'visible',
      ).length,
  );
}

export async function allLaidOut(tab: Page): Promise<void> {
  await until('all is laid out', async () => (await waitingParts(tab)) === 0);
}
