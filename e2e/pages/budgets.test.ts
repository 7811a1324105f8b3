import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { layoutShifts } from '../support/layout-shifts.ts';
import { PAGES, STORY } from '../support/pages.ts';
import { openReadingRoom, PHONE } from '../support/reading-room.ts';
import { readToTheEnd } from '../support/use-everything.ts';
import { weigh } from '../support/weigh.ts';

const { siteUrl, visit } = openReadingRoom();

/** In bytes over the wire, brotli. */
const PAGE_BUDGET = 25_000;
const SCRIPT_BUDGET = 4_000;
const FIRST_VIEW_BUDGET = 70_000;
const WHOLE_STORY_BUDGET = 120_000;
const FIRST_VIEW_REQUESTS = 8;

const BROTLI = { headers: { 'accept-encoding': 'br' } };

/** fetch undoes the encoding, so the weight on the wire is taken from the header. */
async function fetchWeighed(address: string): Promise<{ text: string; bytes: number }> {
  const answer = await fetch(new URL(address, siteUrl), BROTLI);
  expect(answer.headers.get('content-encoding'), address).toBe('br');
  return { text: await answer.text(), bytes: Number(answer.headers.get('content-length')) };
}

const all = async (addresses: string[]) => Promise.all(addresses.map(fetchWeighed));
const sum = (parts: { bytes: number }[]) => parts.reduce((total, { bytes }) => total + bytes, 0);
const matches = (html: string, pattern: RegExp) =>
  Array.from(html.matchAll(pattern), ([, part = '']) => part);

test.each(PAGES)('$path is at most 25 kB, of that 4 kB JavaScript', async ({ path }) => {
  const { text: html, bytes } = await fetchWeighed(path);
  const styles = await all(matches(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g));
  const scripts = await all(matches(html, /<script[^>]+src="([^"]+)"/g));
  const inline = matches(html, /<script(?: type="module")?>([\s\S]*?)<\/script>/g).join('');
  expect(bytes).toBeGreaterThan(1_000);
  expect(bytes + sum(styles) + sum(scripts)).toBeLessThanOrEqual(PAGE_BUDGET);
  expect(brotliCompressSync(inline).length + sum(scripts)).toBeLessThanOrEqual(SCRIPT_BUDGET);
});

describe.concurrent('on a phone', () => {
  const phone = { viewport: PHONE, deviceScaleFactor: 2 };

  test('the story takes 8 requests and 70 kB to its first view, 120 kB to its end', async () => {
    // An empty page first, so that everything of the story is counted.
    const away = { ...STORY, path: '/healthz' };
    await visit(away, phone, async (tab) => {
      const weight = await weigh(tab);
      await tab.goto(siteUrl + STORY.path, { waitUntil: 'networkidle' });
      expect(weight.requests.length, weight.requests.join('\n')).toBeLessThanOrEqual(
        FIRST_VIEW_REQUESTS,
      );
      expect(weight.bytes).toBeLessThanOrEqual(FIRST_VIEW_BUDGET);
      await readToTheEnd(tab);
      expect(weight.bytes, weight.requests.join('\n')).toBeLessThanOrEqual(WHOLE_STORY_BUDGET);
    });
  });

  test.each(PAGES)('nothing moves while $path is read', async (page) => {
    await visit(page, phone, async (tab) => {
      await readToTheEnd(tab);
      expect(await layoutShifts(tab)).toEqual([]);
    });
  });
});
