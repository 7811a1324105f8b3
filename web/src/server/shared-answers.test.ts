import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { collectGarbage } from '../collect-garbage.ts';
import { shareAnswers } from './shared-answers.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterEach(() => void vi.useRealTimers());

function open() {
  const asked: string[] = [];
  let fails = false;
  const answers = shareAnswers(async (path) => {
    asked.push(path);
    if (fails) throw new Error('away');
    return asked.length;
  });
  return { ...answers, asked, fail: (is: boolean) => (fails = is) };
}

test('pages made at the same time share an answer, each question has its own', async () => {
  const { fetchJson, asked } = open();
  const both = await Promise.all([
    fetchJson('/a', { locale: 'en' }),
    fetchJson('/a', { locale: 'en' }),
  ]);
  expect(both).toEqual([1, 1]);
  expect(await fetchJson('/a', { locale: 'fr' })).toBe(2);
  expect(asked).toHaveLength(2);
});

test('after a change, and after a second, it is asked for again', async () => {
  const { fetchJson, forget } = open();
  await fetchJson('/a');
  forget();
  expect(await fetchJson('/a')).toBe(2);
  vi.advanceTimersByTime(1_001);
  expect(await fetchJson('/a')).toBe(3);
});

test('a failure is nobody else\u2019s', async () => {
  const { fetchJson, fail } = open();
  fail(true);
  await expect(fetchJson('/a')).rejects.toThrow('away');
  fail(false);
  expect(await fetchJson('/a')).toBe(2);
});

test('an answer that is shared no more is not held', async () => {
  const answers: WeakRef<object>[] = [];
  const { fetchJson } = shareAnswers(async () => {
    const answer = { data: 'a story' };
    answers.push(new WeakRef(answer));
    return answer;
  });
  await fetchJson('/a');
  await collectGarbage();
  expect(answers[0]?.deref()).toBeDefined();
  vi.advanceTimersByTime(1_000);
  await collectGarbage();
  expect(answers[0]?.deref()).toBeUndefined();
});
