import { expect, test, vi } from 'vitest';
import { Rounds } from './rounds.ts';

const HOUR = 3_600_000;

test('it works at once, again when it is woken, and never twice at a time', async () => {
  let running = 0;
  let rounds = 0;
  const one = new Rounds({
    async work() {
      running += 1;
      expect(running).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      rounds += 1;
      return null;
    },
    failed: (error) => expect.fail(String(error)),
    every: HOUR,
  });
  one.wake();
  await vi.waitUntil(() => rounds === 2);
  one.wake();
  await vi.waitUntil(() => rounds === 3);
  await one.stop();
  one.wake();
  expect(rounds).toBe(3);
});

test('it comes back when there is something to do', async () => {
  const pauses = [1, 1, null];
  let rounds = 0;
  const one = new Rounds({
    work: async () => pauses[rounds++] ?? null,
    failed: () => {},
    every: HOUR,
  });
  await vi.waitUntil(() => rounds === 3);
  await one.stop();
});

test('the same failure is told once, and again after it worked', async () => {
  const told: string[] = [];
  const outcomes = ['down', 'down', null, 'down'];
  let rounds = 0;
  const one = new Rounds({
    async work() {
      const outcome = outcomes[rounds++];
      if (typeof outcome === 'string') throw new Error(outcome);
      return null;
    },
    failed: (error) => told.push(String(error)),
    every: 1,
  });
  await vi.waitUntil(() => rounds >= 5);
  await one.stop();
  expect(told).toEqual(['Error: down', 'Error: down']);
});
