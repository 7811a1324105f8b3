import { expect, test } from 'vitest';
import { storyDays } from './story-days.ts';

const story = {
  publishedOn: '2026-11-16',
  publishedAt: '2026-11-16T10:00:00.000Z',
  createdAt: '2026-11-10T08:00:00.000Z',
  updatedAt: '2026-11-16T10:00:00.000Z',
};

test('a later change is told', () => {
  const changed = { ...story, updatedAt: '2026-11-20T09:00:00.000Z' };
  expect(storyDays(changed)).toEqual({ published: '2026-11-16', updated: '2026-11-20' });
});

test('bringing an older story into the CMS is no update', () => {
  const brought = '2026-12-01T09:00:00.000Z';
  expect(storyDays({ ...story, createdAt: brought, updatedAt: brought }).updated).toBeNull();
});

test('a story without a day of its own is of the day it was published', () => {
  expect(storyDays({ ...story, publishedOn: null }).published).toBe('2026-11-16');
});
