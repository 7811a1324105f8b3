import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { bringAxe, violations } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { closeAfterwards } from '../support/closing.ts';
import { walkByKeyboard } from '../support/focus-walk.ts';
import { unseenInForcedColours } from '../support/forced-colours.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { unsaidAddresses } from '../support/on-paper.ts';
import { outlineOf } from '../support/outline.ts';

// The proofs are proved here: each sees a page that is as it should not be.

const closeLater = closeAfterwards();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  closeLater(() => browser.close());
});

async function withPage(
  body: string,
  options: BrowserContextOptions,
  look: (tab: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  const style = 'body { background: white; color: black } :focus { outline: 3px solid blue }';
  await tab.setContent(`<html lang="en"><title>Page</title><style>${style}</style>${body}</html>`);
  await look(tab);
  await context.close();
}

test.each([
  ['a tabindex', '<a href="/1">one</a><a href="/2" tabindex="1">two</a>', 'has a tabindex'],
  ['no outline', '<a href="/1" style="outline: none">one</a>', 'shows no outline'],
  ['a pale outline', '<a href="/1" style="outline-color: #eee">one</a>', 'outline of contrast 1'],
  [
    'a bar over it',
    '<div style="position: fixed; inset: 0; background: red"></div><a href="/1">one</a>',
    'is covered by div',
  ],
  [
    'an order of its own',
    '<div style="display: flex; flex-direction: column-reverse"><a href="/1">one</a><a href="/2">two</a></div>',
    'stands above',
  ],
  ['no size', '<a href="/1" style="position: fixed; width: 0; height: 0"></a>', 'has no size'],
])('the walk by keyboard sees %s', async (_, body, fault) => {
  await withPage(body, { reducedMotion: 'reduce' }, async (tab) => {
    const { stops } = await walkByKeyboard(tab);
    expect(stops.flatMap(({ faults }) => faults).join('\n')).toContain(fault);
  });
});

test('the walk by keyboard sees what it cannot reach', async () => {
  const trap = `<a href="/1" onkeydown="event.preventDefault()">one</a><a href="/2">two</a>`;
  await withPage(trap, {}, async (tab) => {
    expect((await walkByKeyboard(tab)).missed).toEqual(['a "two"']);
  });
});

test.each([
  ['what is too wide', '<p style="width: 400px">wide</p>', 'the page is'],
  [
    'what is cut off',
    '<p style="height: 10px; overflow: hidden">one<br>two<br>three</p>',
    'cuts its text off',
  ],
  [
    'a table nobody can scroll by keyboard',
    '<div style="overflow-x: auto"><p style="width: 900px">wide</p></div>',
    'scrolls sideways without',
  ],
  [
    'a label over the edge of its drawing',
    '<svg width="100" height="20"><text x="90" y="15">far too long</text></svg>',
    'reaches over the edge',
  ],
  [
    'text over text',
    '<p style="margin: 0">one one one</p><p style="margin-top: -14px">two two two</p>',
    'is printed over',
  ],
])('the look at the layout sees %s', async (_, body, fault) => {
  await withPage(body, { viewport: { width: 320, height: 600 } }, async (tab) => {
    expect((await layoutFaults(tab)).join('\n')).toContain(fault);
  });
});

test('the look at forced colours sees what keeps its own', async () => {
  const body = `
    <a href="/1" style="forced-color-adjust: none; color: white">one</a>
    <button style="border: 0">two</button>
    <svg role="img" aria-label="A chart"><rect width="9" height="9" fill="#fafafa"></rect></svg>`;
  await withPage(body, { forcedColors: 'active' }, async (tab) => {
    const unseen = (await unseenInForcedColours(tab)).join('\n');
    expect(unseen).toContain('the words of a');
    expect(unseen).toContain('the edge of button');
    expect(unseen).toContain('a rect');
  });
});

test('axe sees text of less than 7:1, and small targets', async () => {
  const body = `<main><h1>One</h1><p style="color: #767676">grey</p>
    <p style="line-height: 10px; font-size: 9px"><button style="all: unset; width: 9px">a</button><button style="all: unset; width: 9px">b</button></p></main>`;
  await withPage(body, {}, async (tab) => {
    await bringAxe(tab);
    const found = (await violations(tab, 'everything')).join('\n');
    expect(found).toContain('color-contrast-enhanced');
    expect(found).toContain('target-size');
  });
});

test('the look at paper sees an address that it does not say', async () => {
  const said = '<a href="https://said.example/1">one</a> https://said.example/1';
  const body = `${said} <a href="https://unsaid.example/2">two</a>`;
  await withPage(body, {}, async (tab) => {
    expect(await unsaidAddresses(tab)).toEqual(['https://unsaid.example/2']);
  });
});

test('the outline has names, levels, addresses and where things stand', async () => {
  const body =
    '<nav aria-label="Main"><a href="https://example.org/1">One</a></nav><main><h2>Two</h2></main>';
  await withPage(body, {}, async (tab) => {
    const things = await outlineOf(tab);
    expect(things).toContainEqual({
      role: 'link',
      name: 'One',
      level: null,
      url: 'https://example.org/1',
      landmark: 'navigation "Main"',
    });
    expect(things).toContainEqual(
      expect.objectContaining({ role: 'heading', name: 'Two', level: 2, landmark: 'main' }),
    );
  });
});
