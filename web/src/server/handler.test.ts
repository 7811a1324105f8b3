import { expect, test } from 'vitest';
import { CmsAway, Gone } from '../cms/failures.ts';
import type { Translation } from '../pages/route.ts';
import { createPreparePage, type PreparedPage } from './answers.ts';
import type { ErrorAsked } from './error-pages.ts';
import { createHandler, type HandlerOptions } from './handler.ts';
import { createLog } from './log.ts';
import { GONE } from './redirect-table.ts';
import { pageOf } from './pages/test-support.ts';
import { fewRoutes } from './test-routes.ts';

function handle(path: string, options: Partial<HandlerOptions> = {}) {
  const lines: string[] = [];
  const handler = createHandler({
    ...{ routes: fewRoutes, siteUrl: 'https://club.example', isReady: async () => true },
    pages: { atHand: () => undefined, find: async () => null },
    findErrorPage: () => Promise.reject(new Error('a fault in the frame')),
    answerPreview: async () => null,
    answerMedia: async () => null,
    answerPublicFile: () => null,
    findRedirect: async () => null,
    findSitemap: async () => null,
    findTranslations: () => [],
    log: createLog((line) => lines.push(line)),
    ...options,
  });
  return { lines, answered: Promise.resolve(handler(new Request(`http://site${path}`))) };
}

test('an error page that cannot be made is answered in plain words, without why', async () => {
  const { lines, answered } = handle('/nowhere');
  const answer = await answered;
  expect([answer.status, await answer.text()]).toEqual([404, '404\n']);
  expect(lines).toHaveLength(1);
});

const french: Translation = {
  locale: 'fr',
  path: '/fr/stories/sans-image',
  title: 'Sans image',
  sensitive: false,
};
const english: Translation = {
  locale: 'en',
  path: '/stories/plain',
  title: 'Plain',
  sensitive: false,
};

/** What is answered where only the catalogue knows a story, and pages are found as is told here. */
async function answerFor(
  path: string,
  findFrench: () => Promise<PreparedPage | null>,
  options: Partial<HandlerOptions> = {},
) {
  const prepared = createPreparePage([])(await pageOf(english.path, 'text', []), 200);
  const offered: Translation[] = [];
  const { answered, lines } = handle(path, {
    findTranslations: () => [english, french],
    findErrorPage({ status, ways }: ErrorAsked) {
      offered.push(...(ways?.elsewhere ?? []));
      return pageOf(`/${status}`, 'nothing', []);
    },
    pages: {
      atHand: () => undefined,
      async find(match) {
        if (match.path === french.path) return findFrench();
        return match.path === english.path ? prepared : null;
      },
    },
    ...options,
  });
  const { status, headers } = await answered;
  const to = headers.get('location');
  return { status, to, offered: offered.map(({ locale }) => locale), lines };
}

test.each([
  ['is not there', async () => null],
  ['is gone', () => Promise.reject(new Gone('withdrawn'))],
  ['cannot be made, the CMS being away', () => Promise.reject(new CmsAway('no answer'))],
])('a translation whose page %s is neither offered nor led to (T6)', async (_, findFrench) => {
  const led = await answerFor('/fr/stories/plain', findFrench);
  expect(led).toMatchObject({ status: 404, to: null, offered: ['en'], lines: [] });
  const shown = await answerFor('/es/stories/plain', findFrench);
  expect(shown).toMatchObject({ status: 404, to: null, offered: ['en'], lines: [] });
});

test('a translation whose page is broken is not offered, and the log tells why (T6)', async () => {
  const broken = () => Promise.reject(new Error('a broken block'));
  const { status, offered, lines } = await answerFor('/es/stories/plain', broken);
  expect([status, offered, lines.length]).toEqual([404, ['en'], 1]);
});

test('a translation that stands is offered, and led to in its own language', async () => {
  const page = createPreparePage([])(await pageOf(french.path, 'texte', []), 200);
  const { offered } = await answerFor('/es/stories/plain', async () => page);
  expect(offered).toEqual(['en', 'fr']);
  const { status, to } = await answerFor('/fr/stories/plain', async () => page);
  expect([status, to]).toEqual([302, french.path]);
});

test('a translation that was taken down is not offered while its page is still there (T6)', async () => {
  const page = createPreparePage([])(await pageOf(french.path, 'texte', []), 200);
  const findRedirect = async (path: string) => (path === french.path ? GONE : null);
  const { offered } = await answerFor('/es/stories/plain', async () => page, { findRedirect });
  expect(offered).toEqual(['en']);
});
