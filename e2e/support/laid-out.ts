import type { Page } from 'playwright-core';

/** How many parts of a page are still to be laid out; see web/src/islands/lay-out-later.ts. */
export function waitingParts(tab: Page): Promise<number> {
  return tab.evaluate(
    () =>
      [...document.querySelectorAll('.later, .each-later > *')].filter(
        (part) => getComputedStyle(part).contentVisibility !== 'visible',
      ).length,
  );
}
