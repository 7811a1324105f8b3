import { expect, test } from 'vitest';
import { compareVersions, type Version, type Write } from './compare';

const version = (id: number, locale = 'en', updatedAt = 'monday'): Version => ({
  id,
  locale,
  updatedAt,
});
const write = (action: string, drafts: boolean, ...touched: number[]): Write => ({
  action,
  drafts,
  touched: new Set(touched),
});

test('what was not there is created, or published when it has drafts', () => {
  const after = [version(1)];
  expect(compareVersions([], after, write('create', false, 1))).toEqual([
    { locale: 'en', action: 'create' },
  ]);
  expect(compareVersions([], after, write('publish', true, 1))).toEqual([
    { locale: 'en', action: 'publish' },
  ]);
});

test('a published version that took the place of another is published', () => {
  const found = compareVersions([version(1)], [version(2)], write('publish', true, 2));
  expect(found).toEqual([{ locale: 'en', action: 'publish' }]);
});

test('a save within the same millisecond is an update all the same', () => {
  const found = compareVersions([version(1)], [version(1)], write('update', false, 1));
  expect(found).toEqual([{ locale: 'en', action: 'update' }]);
});

test('a language that changed along with another is told of', () => {
  const before = [version(1, 'en'), version(2, 'fr')];
  const after = [version(3, 'en'), version(2, 'fr', 'tuesday')];
  expect(compareVersions(before, after, write('publish', true, 3))).toEqual([
    { locale: 'en', action: 'publish' },
    { locale: 'fr', action: 'update' },
  ]);
});

test('what is gone was deleted or unpublished, as was asked', () => {
  const before = [version(1, 'en'), version(2, 'fr')];
  expect(compareVersions(before, [version(2, 'fr')], write('unpublish', true, 1))).toEqual([
    { locale: 'en', action: 'unpublish' },
  ]);
  expect(compareVersions(before, [], write('delete', true, 1, 2))).toEqual([
    { locale: 'en', action: 'delete' },
    { locale: 'fr', action: 'delete' },
  ]);
});

test('what stayed as it was makes no row', () => {
  expect(compareVersions([version(1)], [version(1)], write('update', true, 9))).toEqual([]);
  expect(compareVersions([], [], write('delete', true))).toEqual([]);
});
