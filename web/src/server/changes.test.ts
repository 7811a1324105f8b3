import { expect, onTestFinished, test, vi } from 'vitest';
import { startFakeCms } from '../cms/fake-cms.ts';
import { createTransport } from '../cms/transport.ts';
import { readChanges } from './changes.ts';
import { createLog } from './log.ts';
import type { News } from './pages/flights.ts';
import type { FeedPosition } from './pages/page-archive.ts';

async function follow(position: FeedPosition | null, before = 0) {
  const cms = await startFakeCms();
  for (let time = 0; time < before; time += 1) cms.tell('story', `before-${time + 1}`);
  const transport = createTransport({ url: cms.url, token: cms.token });
  const stopping = new AbortController();
  const told: News[] = [];
  const positions: FeedPosition[] = [];
  const lines: string[] = [];
  const reading = readChanges({
    fetchJson: transport.fetchJson,
    position,
    apply: (news, reached) => {
      told.push(news);
      positions.push(reached);
    },
    log: createLog((line) => lines.push(line)),
    wait: () => new Promise((resolve) => setImmediate(resolve)),
    signal: stopping.signal,
  });
  onTestFinished(async () => {
    stopping.abort();
    await reading;
    transport.close();
    await cms.close();
  });
  const ids = () =>
    told.flatMap((news) => (news === 'everything' ? news : news.map((one) => one.documentId)));
  return { cms, ids, positions, lines };
}

test('a first reader takes everything as changed and then hears of each change', async () => {
  const { cms, ids } = await follow(null, 2);
  await vi.waitUntil(() => ids().length === 1);
  cms.tell('statistic', 'statistic-a');
  await vi.waitUntil(() => ids().length === 2);
  cms.tell('story', 'story-a');
  await vi.waitUntil(() => ids().length === 3);
  expect(ids()).toEqual(['everything', 'statistic-a', 'story-a']);
});

test('a reader that was here before hears of what it missed', async () => {
  const { ids, positions } = await follow({ feed: 'first-feed', after: 1 }, 3);
  await vi.waitUntil(() => ids().length === 2);
  expect(ids()).toEqual(['before-2', 'before-3']);
  expect(positions.at(-1)).toEqual({ feed: 'first-feed', after: 3 });
});

test.each([
  ['that the feed no longer has', { feed: 'first-feed', after: 99 }],
  ['in another feed', { feed: 'another', after: 1 }],
])('a position %s means that everything may have changed', async (_what, position) => {
  const { ids, positions } = await follow(position, 3);
  await vi.waitUntil(() => ids().length > 0);
  expect(ids()).toEqual(['everything']);
  expect(positions).toEqual([{ feed: 'first-feed', after: 3 }]);
});

test('a lost feed is told once, its return once, and nothing in between is missed', async () => {
  const { cms, ids, lines } = await follow(null);
  await vi.waitUntil(() => ids().length === 1);
  await cms.close();
  await vi.waitUntil(() => lines.length > 0);
  cms.tell('story', 'meanwhile');
  await cms.reopen();
  await vi.waitUntil(() => ids().includes('meanwhile'));
  expect(lines.map((line) => /lost|back/.exec(line)?.[0])).toEqual(['lost', 'back']);
});
