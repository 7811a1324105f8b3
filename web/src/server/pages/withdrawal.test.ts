import { readFile } from 'node:fs/promises';
import type { Change } from '@breaking-the-chains/shared/change';
import { expect, test, vi } from 'vitest';
import { CmsAway } from '../../cms/failures.ts';
import type { MakePage } from '../page-maker.ts';
import { bodyFile } from './page-files.ts';
import { gate, openTestStore, pageOf } from './test-support.ts';

const takenDown = (documentId: string, more: Partial<Change> = {}): Change => ({
  ...{ seq: 2, at: '2026-11-23T09:00:00.000Z', locale: 'en', documentId, type: 'story' },
  action: 'unpublish',
  ...more,
});
const media = [{ path: `/media/${'a'.repeat(16)}-480.webp`, url: '/a.webp', mime: 'image/webp' }];

test('T6: what was taken down is not served any more, though the CMS has gone away', async () => {
  let isAway = false;
  const makePage: MakePage = async ({ path }) => {
    if (isAway) throw new CmsAway('away');
    return pageOf(path, 'text', ['story-a'], { subject: 'story-a', media });
  };
  const withdraw = vi.fn();
  const kept = { show: () => {}, withdraw };
  const { store, textOf, folder } = await openTestStore({ makePage, media: kept });
  await textOf('/stories/a');
  await store.settled();
  isAway = true;
  store.apply([takenDown('story-a')]);
  expect(store.atHand('/stories/a')).toBeUndefined();
  await expect(textOf('/stories/a')).rejects.toThrow('away');
  await store.settled();
  await expect(readFile(bodyFile(folder, '/stories/a', 'identity'))).rejects.toThrow('ENOENT');
  expect(withdraw).toHaveBeenCalledWith([media[0]?.path]);
});

test.each([
  ['another document', { documentId: 'story-b' }],
  ['another language', { locale: 'fr' }],
])('T6: taking down %s leaves a page that shows it', async (_what, more) => {
  const makePage: MakePage = async ({ path }) =>
    pageOf(path, 'text', ['story-a', 'story-b'], { subject: 'story-a' });
  const { store, textOf } = await openTestStore({ makePage });
  await textOf('/stories/a');
  store.apply([takenDown('story-a', more)]);
  expect(store.atHand('/stories/a')).toBeDefined();
});

test('T6: a page that was being made while its story was taken down is not kept', async () => {
  const [making, started] = [gate(), gate()];
  let isThere = true;
  const makePage: MakePage = async ({ path }) => {
    const found = isThere;
    started.open();
    await making.passed;
    return found ? pageOf(path, 'text', ['story-a'], { subject: 'story-a' }) : null;
  };
  const { store, textOf } = await openTestStore({ makePage });
  const reader = textOf('/stories/a');
  await started.passed;
  isThere = false;
  store.apply([takenDown('story-a')]);
  making.open();
  expect(await reader).toBeNull();
  expect(store.size()).toBe(0);
});
