import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TooManyWaiters, Waiters } from './waiters';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function room(most = 3) {
  const state = { last: 5, looks: 0, broken: false };
  const fetchLast = async () => {
    state.looks += 1;
    if (state.broken) throw new Error('away');
    return state.last;
  };
  return { state, waiters: new Waiters({ most, fetchLast, every: 200 }) };
}

/** Whether a waiter has been let go by now. */
async function isOver(over: Promise<void>) {
  await vi.advanceTimersByTimeAsync(0);
  return Promise.race([over.then(() => true), Promise.resolve().then(() => false)]);
}

test('a waiter is let go as soon as we are told to look', async () => {
  const { state, waiters } = room();
  const { over } = waiters.join(5, 20_000);
  expect(await isOver(over)).toBe(false);
  state.last = 6;
  await waiters.look();
  expect(await isOver(over)).toBe(true);
});

test('a row that came just before joining is not missed', async () => {
  const { waiters } = room();
  expect(await isOver(waiters.join(4, 20_000).over)).toBe(true);
});

test('rows of other processes are found by looking, once for all who wait', async () => {
  const { state, waiters } = room();
  const all = [waiters.join(5, 20_000), waiters.join(5, 20_000)];
  await vi.advanceTimersByTimeAsync(1000);
  expect(state.looks).toBeLessThanOrEqual(7);
  state.last = 6;
  await vi.advanceTimersByTimeAsync(200);
  for (const { over } of all) expect(await isOver(over)).toBe(true);
});

test('nobody looks when nobody waits', async () => {
  const { state, waiters } = room();
  const waiter = waiters.join(5, 20_000);
  await vi.advanceTimersByTimeAsync(0);
  waiter.leave();
  const { looks } = state;
  await vi.advanceTimersByTimeAsync(5000);
  await waiters.look();
  expect([state.looks, waiters.count]).toEqual([looks, 0]);
});

test('the wait ends after its time, even while the database is away', async () => {
  const { state, waiters } = room();
  state.broken = true;
  const { over } = waiters.join(5, 1000);
  await vi.advanceTimersByTimeAsync(999);
  expect(await isOver(over)).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await isOver(over)).toBe(true);
});

test('the room has a limit', () => {
  const { waiters } = room(1);
  const waiter = waiters.join(5, 1000);
  expect(() => waiters.join(5, 1000)).toThrow(TooManyWaiters);
  waiter.leave();
  waiters.join(5, 1000).leave();
});

test('closing lets all go, and waits until they have gone', async () => {
  const { waiters } = room();
  const waiter = waiters.join(5, 20_000);
  const closed = waiters.close(2000);
  expect(await isOver(waiter.over)).toBe(true);
  expect(await isOver(closed)).toBe(false);
  waiter.leave();
  expect(await isOver(closed)).toBe(true);
});

test('closing does not wait for ever', async () => {
  const { waiters } = room();
  waiters.join(5, 20_000);
  const closed = waiters.close(2000);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await isOver(closed)).toBe(true);
});
