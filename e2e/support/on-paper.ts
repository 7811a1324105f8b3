import type { Page } from 'playwright-core';

/** Links to elsewhere that a printed page shows, and whose address it says nowhere. */
export async function unsaidAddresses(tab: Page): Promise<string[]> {
  await tab.emulateMedia({ media: 'print' });
  return tab.evaluate(() => {
    const shown = [...document.querySelectorAll('a')].filter(
      (link) => link.getBoundingClientRect().width > 1,
    );
    const behind = shown.map((link) => getComputedStyle(link, '::after').content);
    const said = [document.body.innerText, ...behind].join('\n');
    return shown
      .filter(({ href, host }) => /^https?:/.test(href) && host !== location.host)
      .filter(({ href, origin, hostname, innerText }) => {
        const isItsName =
          href === `${origin}/` && innerText.includes(hostname.replace(/^www\./, ''));
        return !isItsName && !said.includes(href);
      })
      .map(({ href }) => href);
  });
}

const WHOLE = ['.captioned-picture', '.pull-quote', '.call-to-action'];

/** Blocks that fit on a sheet, and that one could be torn through; or that are not there to be looked at. */
export async function tornBlocks(tab: Page): Promise<string[]> {
  await tab.emulateMedia({ media: 'print' });
  return tab.evaluate(
    (selectors) =>
      selectors.filter((selector) => {
        const blocks = [...document.querySelectorAll(selector)];
        const isTorn = (block: Element) => getComputedStyle(block).breakInside !== 'avoid';
        return blocks.length === 0 || blocks.some(isTorn);
      }),
    WHOLE,
  );
}
