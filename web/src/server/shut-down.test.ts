import { expect, onTestFinished, test, vi } from 'vitest';
import { exampleDocument, startFakeCms } from '../cms/fake-cms.ts';
import { createLog } from './log.ts';
import { makeFolder } from './pages/test-support.ts';
import { startServing } from './serving.ts';
import { shutDown } from './shut-down.ts';
import { startSite } from './site.ts';
import { fewRoutes } from './test-routes.ts';

/** Longer than usual, for a machine with much else to do. */
const until = (is: () => boolean | Promise<boolean | undefined> | undefined) =>
  vi.waitUntil(is, { timeout: 20_000 });

async function open() {
  const cms = await startFakeCms();
  const site = await startSite({
    environment: {
      ...{ cmsUrl: cms.url, webReadToken: cms.token, siteUrl: 'https://club.example' },
      dataDirectory: await makeFolder(),
    },
    assets: { styles: [], script: '', scriptAddresses: [], version: 'one' },
    ...{ routes: fewRoutes, publicFiles: [], log: createLog(() => {}) },
  });
  const serving = await startServing({ handler: site.handler, host: '127.0.0.1', port: 0 });
  onTestFinished(() => cms.close());
  await until(() => site.pages.size() >= 4 && site.pages.isClean());
  const hold = (start: string) => {
    const held: (() => void)[] = [];
    const answer = { data: exampleDocument('story/plain'), meta: {} };
    cms.misbehave = ({ url }, response) => {
      if (url?.startsWith(start) !== true) return false;
      held.push(() => response.end(JSON.stringify(answer)));
      return true;
    };
    return held;
  };
  return { cms, site, serving, hold };
}

test('work in the background ends first, while a reader still gets an answer', async () => {
  const { cms, site, serving, hold } = await open();
  const questions: ('held' | 'ended')[] = [];
  const held = hold('/api/stories/late');
  const { misbehave } = cms;
  cms.misbehave = (request, response) => {
    if (request.url?.startsWith('/api/changes') === true) {
      questions.push('held');
      response.on('close', () => questions.push('ended'));
    }
    return misbehave?.(request, response) === true;
  };
  cms.tell('topic', 'any');
  const reader = fetch(`${serving.url}/stories/late`);
  // The pages and the catalogue each ask for changes.
  await until(() => held.length === 1 && questions.length === 2);
  const stopped = shutDown(serving, site);
  await until(() => questions.length === 4);
  held[0]?.();
  // Told of another slug, the site says for certain that this page is not there.
  expect((await reader).status).toBe(404);
  await stopped;
});

test('a CMS that hangs does not delay the stop', async () => {
  const { cms, site, serving, hold } = await open();
  const held = hold('/api/stories/plain');
  cms.tell('story', exampleDocument('story/plain').documentId);
  await until(() => held.length > 0);
  const before = performance.now();
  await shutDown(serving, site);
  expect(performance.now() - before).toBeLessThan(2_000);
});
