import { expect, test } from 'vitest';
import { createHandler } from './handler.ts';
import { createLog } from './log.ts';

test('an error page that cannot be made is answered in plain words, without why', async () => {
  const lines: string[] = [];
  const handler = createHandler({
    ...{ routes: [], siteUrl: 'https://club.example', isReady: async () => true },
    pages: { atHand: () => undefined, find: async () => null },
    findErrorPage: () => Promise.reject(new Error('a fault in the frame')),
    answerPreview: async () => null,
    answerMedia: async () => null,
    answerPublicFile: () => null,
    findRedirect: async () => null,
    findSitemap: async () => null,
    findTranslations: () => [],
    log: createLog((line) => lines.push(line)),
  });
  const answer = await handler(new Request('http://site/nowhere'));
  expect([answer.status, await answer.text()]).toEqual([404, '404\n']);
  expect(lines).toHaveLength(1);
});
