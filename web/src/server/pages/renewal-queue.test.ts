import { expect, onTestFinished, test, vi } from 'vitest';
import { CmsAway } from '../../cms/failures.ts';
import { leftOnSignal } from '../../cms/left-on-signal.ts';
import type { Wait } from '../wait.ts';
import { RenewalQueue, type RenewalQueueOptions } from './renewal-queue.ts';

const REST = 30_000;

/** Waits end only when they are told to stop, or when the test ends them. */
function heldWaits() {
  const waits = new Set<{ milliseconds: number; end(): void }>();
  const wait: Wait = (milliseconds, signal) =>
    new Promise((resolve) => {
      const end = () => {
        waits.delete(one);
        resolve();
      };
      const one = { milliseconds, end };
      waits.add(one);
      signal.addEventListener('abort', end);
    });
  const rests = () => [...waits].filter(({ milliseconds }) => milliseconds === REST);
  const pauses = () => [...waits].filter(({ milliseconds }) => milliseconds !== REST);
  return { wait, rests, pauses };
}

function openQueue(renew: RenewalQueueOptions['renew']) {
  const stopping = new AbortController();
  const waits = heldWaits();
  const onFailure = vi.fn<RenewalQueueOptions['onFailure']>();
  const renewed = vi.fn(renew);
  const { wait } = waits;
  const queue = new RenewalQueue({ renew: renewed, onFailure, wait, signal: stopping.signal });
  onTestFinished(() => stopping.abort());
  return { queue, renewed, onFailure, signal: stopping.signal, ...waits };
}

const broken = () => Promise.reject(new Error('broken'));

test('a broken path rests once, however often it is added meanwhile', async () => {
  const { queue, renewed, rests } = openQueue(broken);
  for (let time = 0; time < 5; time += 1) {
    queue.add(['/a'], 'later');
    await queue.settled();
  }
  expect(renewed).toHaveBeenCalledTimes(1);
  expect(rests()).toHaveLength(1);
});

test('a change ends the rest of a broken path at once, and it still has one timer', async () => {
  const { queue, renewed, rests } = openQueue(broken);
  for (let time = 0; time < 5; time += 1) {
    queue.wake(['/a'], 'soon');
    await queue.settled();
  }
  expect(renewed).toHaveBeenCalledTimes(5);
  expect(rests()).toHaveLength(1);
});

test('rests that are over leave nothing on the signal of the whole site', async () => {
  const { queue, signal } = openQueue(broken);
  const before = leftOnSignal(signal);
  for (let time = 0; time < 5; time += 1) {
    queue.wake(['/a'], 'soon');
    await queue.settled();
  }
  expect(leftOnSignal(signal)).toBe(before);
});

test('a path that changes while it fails is tried again before it rests', async () => {
  const { queue, renewed, rests } = openQueue(broken);
  queue.add(['/a'], 'soon');
  queue.wake(['/a'], 'soon');
  await queue.settled();
  expect(renewed).toHaveBeenCalledTimes(2);
  expect(rests()).toHaveLength(1);
});

test('a rested path is tried again', async () => {
  const { queue, renewed, rests } = openQueue(broken);
  queue.add(['/a'], 'soon');
  await queue.settled();
  rests()[0]?.end();
  await vi.waitUntil(() => renewed.mock.calls.length === 2);
});

test('a path that alone gets no answer rests and holds up nobody', async () => {
  const away = new CmsAway('CMS /api/stories/a: answered 500');
  const { queue, renewed, onFailure, rests, pauses } = openQueue(async (path) => {
    if (path === '/a') throw away;
  });
  queue.add(['/a', '/b', '/c', '/d'], 'soon');
  await queue.settled();
  expect(renewed.mock.calls.flat().sort()).toEqual(['/a', '/a', '/b', '/c', '/d']);
  expect(onFailure.mock.calls).toEqual([
    ['/a', away, false],
    ['/a', away, true],
  ]);
  expect([rests().length, pauses().length]).toEqual([1, 0]);
});

test('the last path that gets no answer rests once the change feed is answered', async () => {
  const { queue, rests, pauses } = openQueue(() => Promise.reject(new CmsAway('answered 500')));
  queue.add(['/a'], 'soon');
  await vi.waitUntil(() => pauses().length === 1);
  queue.answered();
  await queue.settled();
  expect(rests()).toHaveLength(1);
});

test('no path rests while nobody is answered', async () => {
  const { queue, renewed, rests, pauses } = openQueue(() => Promise.reject(new CmsAway('away')));
  queue.add(['/a', '/b'], 'soon');
  for (let time = 0; time < 6; time += 1) {
    await vi.waitUntil(() => pauses().length > 0);
    pauses()[0]?.end();
  }
  await vi.waitUntil(() => renewed.mock.calls.length >= 6);
  expect(rests()).toHaveLength(0);
});
