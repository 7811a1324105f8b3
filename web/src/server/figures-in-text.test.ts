import { expect, onTestFinished, test, vi } from 'vitest';
import { exampleDocument, startFakeCms, type FakeCms } from '../cms/fake-cms.ts';
import { createLog } from './log.ts';
import { makeFolder, matched, noWait } from './pages/test-support.ts';
import { startSite } from './site.ts';
import { fewRoutes } from './test-routes.ts';

const PATH = '/stories/figures-in-sentences';
const assets = { styles: [], script: '', scriptAddresses: [], version: 'one' };

/** Longer than usual, for a machine with much else to do. */
const until = (is: () => boolean | Promise<boolean | undefined>) =>
  vi.waitUntil(is, { timeout: 20_000 });

async function open() {
  const cms = await startFakeCms();
  show(cms, (figures) => figures);
  const lines: string[] = [];
  const site = await startSite({
    environment: {
      ...{ cmsUrl: cms.url, webReadToken: cms.token, siteUrl: 'https://club.example' },
      dataDirectory: await makeFolder(),
    },
    ...{ assets, routes: fewRoutes, publicFiles: [], wait: noWait },
    log: createLog((line) => lines.push(line)),
  });
  onTestFinished(async () => {
    await site.stop();
    await cms.close();
  });
  const textOf = async () => (await site.pages.find(matched(PATH)))?.identity.body.toString();
  const says = (words: string) => until(async () => (await textOf())?.includes(words));
  return { cms, says, lines };
}

type Figure = { key: string; statistic: { documentId: string; displayValue: string } };

/** Sends the story with its figures, or with what became of them. */
function show(cms: FakeCms, change: (figures: Figure[]) => Figure[]): void {
  const story = exampleDocument('story/figures-in-text');
  // Safe because the contract's own tests parse this example.
  const figures = change(story['figures'] as Figure[]);
  cms.stories.set(story.slug, { ...story, figures });
}

const [{ statistic }] = exampleDocument('story/figures-in-text')['figures'] as [Figure];

test('F4: an edit of a figure renews the page whose text refers to it', async () => {
  const { cms, says } = await open();
  await says('28M');
  show(cms, (figures) =>
    figures.map((one) => ({ ...one, statistic: { ...one.statistic, displayValue: '27.6M' } })),
  );
  cms.tell('statistic', statistic.documentId);
  await says('27.6M');
});

test('a sentence stands when its figure is deleted, it is told once, and mended when the figure is back', async () => {
  const { cms, says, lines } = await open();
  const link = 'href="/figures/people-in-forced-labour"';
  await says(link);
  show(cms, () => []);
  cms.tell('statistic', statistic.documentId);
  await says('(figure not available)');
  expect(lines.join('\n')).toContain('refers to the figure \\"people-in-forced-labour\\"');
  show(cms, (figures) => figures);
  cms.tell('statistic', 'a-new-document');
  await says(link);
});
