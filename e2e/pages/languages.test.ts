import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { directionOf, LOCALES, type Locale } from '../../web/src/format/locale.ts';
import { messagesIn } from '../../web/src/i18n/messages.ts';
import { expectNone } from '../support/expect-none.ts';
import { PAGES, pagesIn, statusOf } from '../support/pages.ts';
import { DESKTOP, openReadingRoom, PHONE } from '../support/reading-room.ts';
import { unfold } from '../support/use-everything.ts';

const { siteUrl, visit } = openReadingRoom();

const READ = PAGES.filter((page) => statusOf(page) === 200);

async function read(path: string): Promise<{ status: number; html: string }> {
  const answer = await fetch(siteUrl + path, { redirect: 'manual' });
  return { status: answer.status, html: await answer.text() };
}

/** Languages of a page and where it is in them, as its head tells search engines. */
function alternatesOf(html: string): Map<string, string> {
  const links = Array.from(html.matchAll(/<link[^>]+rel="alternate"[^>]*>/g), ([link]) => link);
  return new Map(
    links.flatMap((link) => {
      const hreflang = /hreflang="([^"]+)"/.exec(link)?.[1];
      const href = /href="([^"]+)"/.exec(link)?.[1];
      return hreflang === undefined || href === undefined ? [] : [[hreflang, href]];
    }),
  );
}

test.each(PAGES)('$path says its language and direction', async ({ path, locale }) => {
  const { html } = await read(path);
  const tag = /<html[^>]*>/.exec(html)?.[0] ?? '';
  expect(tag).toContain(`lang="${locale}"`);
  expect(tag).toContain(`dir="${directionOf(locale)}"`);
});

test.each(READ)(
  '$path and the same page in other languages name each other',
  async ({ path, locale }) => {
    const own = alternatesOf((await read(path)).html);
    if (own.size === 0) return;
    expect(own.get(locale)).toBe(new URL(path, siteUrl).href);
    expect(own.get('x-default') ?? own.get('en')).toBe(own.get('en'));
    for (const address of own.values()) {
      expect(address.startsWith(`${siteUrl}/`), address).toBe(true);
      const other = await read(address.slice(siteUrl.length));
      expect(other.status, address).toBe(200);
      expect(alternatesOf(other.html), address).toEqual(own);
    }
  },
);

test.each(READ)('the switch on $path goes to the same page', async (page) => {
  const alternates = alternatesOf((await read(page.path)).html);
  await visit(page, { javaScriptEnabled: false, viewport: PHONE }, async (tab) => {
    for (const locale of LOCALES.filter((one) => one !== page.locale)) {
      const links = tab.locator(`:is(header, footer) a[hreflang="${locale}"]`);
      const [first] = await links.all();
      const href = (await first?.getAttribute('href')) ?? null;
      expect(href, `no link to ${locale} in header or footer`).not.toBeNull();
      const known = alternates.get(locale);
      const address = new URL(href ?? '', siteUrl).href;
      if (known !== undefined) expect(address).toBe(known);
      expect((await fetch(address)).status, address).toBe(200);
    }
  });
});

/** The site's own whole texts in English that read otherwise in the other language. */
function englishOnly(locale: Locale): Set<string> {
  const other = new Set(leaves(messagesIn(locale)));
  return new Set(leaves(messagesIn('en')).filter((text) => text.length > 3 && !other.has(text)));
}

function leaves(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry];
  return typeof entry === 'object' && entry !== null ? Object.values(entry).flatMap(leaves) : [];
}

/** Every text a reader sees or hears, save what is marked as English. */
function texts(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const isEnglish = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang')?.startsWith('en') === true;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!isEnglish(parentElement) && !parentElement?.matches('script, style'))
        found.push((textContent ?? '').replace(/\s+/g, ' ').trim());
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (isEnglish(element)) continue;
      for (const { name, value } of element.attributes)
        if (/^(?:aria-label|title|alt|placeholder|data-(?!v-|address).+)$/.test(name))
          found.push(value);
    }
    return found.filter((text) => text !== '');
  });
}

/** Names stay as they are: who published a figure, the title they gave it, what the house is called. */
const NAMES = ['Breaking the Chains', ...sources().flatMap((one) => [one.publisher, one.title])];

interface Named {
  publisher: string;
  title: string;
}

function sources(): Named[] {
  const folder = join(import.meta.dirname, '../../cms/seed/source');
  // Safe because the samples' sources are checked when they are loaded.
  return readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Named,
  );
}

const withoutNames = (text: string) =>
  NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text);

/** Words that stand in nearly every English sentence and in none of the other languages. */
const ENGLISH = /\b(?:the|and|of|with|from|this|that|which|were|been)\b/;

describe.concurrent('no English is left unmarked', () => {
  test.each(pagesIn('fr', 'es', 'ar'))('on $path', async (page) => {
    const english = englishOnly(page.locale);
    await visit(page, { viewport: DESKTOP }, async (tab) => {
      await unfold(tab);
      const found = (await texts(tab)).map(withoutNames);
      const unmarked = found.filter((text) => english.has(text) || ENGLISH.test(text));
      expectNone(unmarked, 'translate it, or mark it with lang="en"');
    });
  });
});

test.each(pagesIn('ar'))('$path is set from right to left', async (page) => {
  await visit(page, { viewport: DESKTOP }, async (tab) => {
    const { direction, headingEnd, skewed } = await tab.evaluate(() => {
      const heading = document.querySelector('h1');
      const range = document.createRange();
      if (heading !== null) range.selectNodeContents(heading);
      const lines = range.getBoundingClientRect();
      const box = heading?.getBoundingClientRect();
      const paragraphs = [...document.querySelectorAll('main p')].map((one) =>
        getComputedStyle(one),
      );
      return {
        direction: getComputedStyle(document.body).direction,
        headingEnd: (box?.right ?? 0) - lines.right,
        skewed: paragraphs.filter(({ textAlign }) => /left/.test(textAlign)).length,
      };
    });
    expect(direction).toBe('rtl');
    expect(headingEnd, 'px between the heading and the right edge of its box').toBeLessThan(4);
    expect(skewed, 'paragraphs aligned to the left').toBe(0);
  });
});
