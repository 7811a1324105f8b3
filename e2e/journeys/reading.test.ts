import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { closeAfterwards } from '../support/closing.ts';
import { openHouse, type OpenHouse } from '../support/open-house.ts';

const STORY = '/stories/breaking-the-chains';
const PAGES = [
  '/',
  '/stories',
  STORY,
  '/stories/how-to-read-a-number-about-children',
  '/stories/how-a-school-can-help-without-harm',
  '/stories/what-a-birth-certificate-protects',
  '/about',
  '/nowhere',
];
const PHONE = { width: 360, height: 800 };
const DESKTOP = { width: 1440, height: 900 };

let house: OpenHouse;
let browser: Browser;

const closeLater = closeAfterwards();

beforeAll(async () => {
  house = await openHouse();
  closeLater(house.close);
  browser = await openBrowser();
  closeLater(() => browser.close());
});

/** Opens a page of the site; whatever the browser complains about fails the test. */
async function visit(
  path: string,
  options: Parameters<Browser['newContext']>[0],
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const expected = path === '/nowhere' && message.text().includes('404');
    if (message.type() === 'error' && !expected) complaints.push(message.text());
  });
  await page.goto(house.siteUrl + path, { waitUntil: 'load' });
  await look(page);
  await context.close();
  expect(complaints).toEqual([]);
}

test('(e) the whole story reads without JavaScript', async () => {
  await visit(STORY, { javaScriptEnabled: false }, async (page) => {
    const words = await page.locator('main').innerText();
    for (const heading of [
      'The Hidden Crisis',
      'The Invisible Crime',
      'Recruitment Tactics',
      'Operation Rescue',
      'Long-term Support',
      'Maria',
      'Technology in the Fight',
      'The Road Ahead',
      'Eason Gan',
    ]) {
      expect(words).toContain(heading);
    }
    expect(words.split(/\s+/).length).toBeGreaterThan(1000);
    await page.getByRole('link', { name: 'View all stories' }).last().click();
    await page.waitForURL('**/stories');
  });
});

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

describe.each([
  ['light', PHONE],
  ['dark', PHONE],
  ['light', DESKTOP],
] as const)('(f) axe finds nothing in %s, %o', (colorScheme, viewport) => {
  test.each(PAGES)('on %s', async (path) => {
    const axe = await readFile(
      createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
      'utf8',
    );
    await visit(path, { colorScheme, viewport }, async (page) => {
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { axe: checker } = window as unknown as {
          axe: { run: () => Promise<{ violations: Violation[] }> };
        };
        return (await checker.run()).violations;
      });
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });
  });
});

describe('budgets', () => {
  test('the story is at most 25 kB of HTML, CSS and JavaScript, of that 3 kB JavaScript', async () => {
    const answer = await fetch(house.siteUrl + STORY, { headers: { 'accept-encoding': 'br' } });
    // fetch undoes the encoding, so the wire size is taken from the header.
    const wire = Number(answer.headers.get('content-length'));
    const html = await answer.text();
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(wire).toBeGreaterThan(1_000);
    expect(wire).toBeLessThanOrEqual(25_000);
    const outside = [...html.matchAll(/<script[^>]+src=|<link[^>]+rel="?stylesheet/g)];
    expect(outside).toEqual([]);
    const scripts = [...html.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)];
    const script = scripts.map(([, code]) => code).join('');
    expect(script.length).toBeGreaterThan(0);
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(3_000);
  });

  test('the first view on a phone takes at most 8 requests and 70 kB', async () => {
    const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2 });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    const asked: string[] = [];
    session.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(house.siteUrl + STORY, { waitUntil: 'networkidle' });
    await context.close();
    expect(asked.filter((url) => !url.startsWith(house.siteUrl))).toEqual([]);
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(8);
    expect(bytes).toBeLessThanOrEqual(70_000);
  });
});
