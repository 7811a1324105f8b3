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
      .filter(({ href, hostname, innerText }) => {
        const isItsName = innerText.includes(hostname.replace(/^www\./, ''));
        return !isItsName && !said.includes(href);
      })
      .map(({ href }) => href);
  });
}

/** Blocks that a page could be torn through, though they are no taller than half of one. */
export async function tornBlocks(tab: Page): Promise<string[]> {
  await tab.emulateMedia({ media: 'print' });
  return tab.evaluate(() =>
    [
      ...document.querySelectorAll(
        '.picture-block, .captioned-picture, .pull-quote, .call-to-action',
      ),
    ]
      .filter((block) => getComputedStyle(block).breakInside !== 'avoid')
      .map((block) => block.className),
  );
}
