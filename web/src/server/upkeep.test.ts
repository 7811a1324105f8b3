import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { exampleDocument, startFakeCms, type FakeCms } from '../cms/fake-cms.ts';
import { createLog } from './log.ts';
import { STORE_FOLDER } from './pages/page-files.ts';
import { makeFolder, matched, noWait } from './pages/test-support.ts';
import { startSite } from './site.ts';
import { fewRoutes } from './test-routes.ts';
import type { Wait } from './wait.ts';

/** Only a page that rests waits until the end. */
const restForEver: Wait = async (milliseconds, signal) => {
  if (milliseconds === 30_000) await once(signal, 'abort');
  else await noWait(milliseconds, signal);
};

/** Longer than usual, for a machine with much else to do. */
const until = (is: () => boolean | Promise<boolean | undefined> | undefined) =>
  vi.waitUntil(is, { timeout: 20_000 });

async function open(cms: FakeCms, dataDirectory: string) {
  const site = await startSite({
    environment: {
      ...{ cmsUrl: cms.url, webReadToken: cms.token, siteUrl: 'https://club.example' },
      dataDirectory,
    },
    assets: { styles: [], script: '', scriptAddresses: [], version: 'one' },
    ...{ routes: fewRoutes, publicFiles: [], log: createLog(() => {}), wait: restForEver },
  });
  onTestFinished(() => site.stop());
  await until(() => site.pages.size() >= 4);
  const textOf = async (path: string) =>
    (await site.pages.find(matched(path)))?.identity.body.toString();
  return { site, textOf };
}

test.each([
  ['sends broken', breakStory],
  ['cannot send', failStory],
])('a story that the CMS %s holds up nothing, and a restart makes it again', async (_w, spoil) => {
  const cms = await startFakeCms();
  onTestFinished(() => cms.close());
  const folder = await makeFolder();
  const before = await open(cms, folder);
  await until(() => before.site.pages.isClean());
  spoil(cms);
  cms.tell('story', exampleDocument('story/plain').documentId);
  cms.stories.set('new', { ...exampleDocument('story/plain'), slug: 'new', documentId: 'new' });
  cms.tell('story', 'new');
  await until(() => before.site.pages.atHand('/stories/new') !== undefined);
  const feed = join(folder, 'pages', STORE_FOLDER, 'feed.json');
  const saved = async () => JSON.parse(await readFile(feed, 'utf8').catch(() => 'null'));
  await until(async () => (await saved())?.after === 2);
  expect(await saved()).toMatchObject({ unmade: ['/stories/plain'] });
  await before.site.stop();

  cms.misbehave = null;
  cms.stories.set('plain', { ...exampleDocument('story/plain'), title: 'Mended' });
  const after = await open(cms, folder);
  await until(async () => (await after.textOf('/stories/plain'))?.includes('Mended'));
});

function breakStory(cms: FakeCms): void {
  cms.stories.set('plain', { ...exampleDocument('story/plain'), title: '' });
}

function failStory(cms: FakeCms): void {
  cms.misbehave = ({ url }, response) => {
    const { documentId } = exampleDocument('story/plain');
    const failing = ['plain', documentId].some((name) => url?.startsWith(`/api/stories/${name}`));
    if (failing) response.writeHead(500).end();
    return failing;
  };
}
