import type { Page } from 'playwright-core';

/** Scrolls down in steps of a screen, as a reader does, so that whatever waits to be seen is seen. */
export async function readToTheEnd(tab: Page): Promise<void> {
  await tab.evaluate(async () => {
    const root = document.documentElement;
    for (let top = 0; top < root.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
  });
  await tab.waitForFunction(() => [...document.images].every(({ complete }) => complete));
}

/** Opens what is folded, so that it is looked at too. */
export async function unfold(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** The same, but for the list of languages, which lies over what stands below it. */
export async function unfoldText(tab: Page): Promise<void> {
  await unfold(tab);
  await tab.locator('.language-switch details').evaluate((list) => {
    list.removeAttribute('open');
  });
}

/** Opens all that opens and presses all that can be pressed without leaving the page. */
export async function useEverything(tab: Page): Promise<void> {
  await unfold(tab);
  await readToTheEnd(tab);
  for (const button of await tab.locator('main button:visible:not(form button)').all()) {
    await button.click();
    await tab.keyboard.press('Escape');
  }
  for (const picture of (await tab.locator('main a.large').all()).slice(0, 2)) {
    await picture.click();
    await tab.locator('dialog[open]').waitFor();
    await tab.keyboard.press('Escape');
  }
}
