import { expect, test } from 'vitest';
import { relatedInDraftAlone, standingOf } from './standing.ts';

const other = { documentId: 'b', title: 'Another story', updatedAt: '2026-11-01' };
const story = (data: object = {}) => ({
  ...{ id: 1, documentId: 'a', title: 'One', publishedAt: null, updatedAt: '2026-11-02' },
  ...{ blocks: [{ id: 7, __component: 'block.pull-quote', text: 'Words.' }], related: [other] },
  ...data,
});

test('what was never published is a draft', () => {
  expect(standingOf(story(), null)).toBe('draft');
});

test('rows and times of their own do not make a draft other than what is published', () => {
  const published = story({
    ...{ id: 2, publishedAt: '2026-11-03', updatedAt: '2026-11-03' },
    blocks: [{ id: 9, __component: 'block.pull-quote', text: 'Words.' }],
  });
  expect(standingOf(story(), published)).toBe('published');
});

test('a word in a block makes it other', () => {
  const blocks = [{ id: 7, __component: 'block.pull-quote', text: 'Other words.' }];
  expect(standingOf(story({ blocks }), story())).toBe('changed');
});

test('a change in another story is none here, but naming another story is', () => {
  const changed = { ...other, title: 'Another title' };
  expect(standingOf(story({ related: [changed] }), story())).toBe('published');
  expect(standingOf(story({ related: [] }), story())).toBe('changed');
});

test('a draft in another language makes no draft other than what is published', () => {
  const localizations = [{ documentId: 'a', locale: 'fr', slug: 'un' }];
  const published = story({ localizations: [] });
  expect(standingOf(story({ localizations }), published)).toBe('published');
});

test('a related story that readers do not see makes none either, but one that they see does', () => {
  const published = story({ related: [] });
  expect(relatedInDraftAlone(story(), published)).toEqual(['b']);
  expect(standingOf(story(), published, ['b'])).toBe('published');
  expect(standingOf(story(), published, [])).toBe('changed');
});

test('the order of related stories is part of what readers see', () => {
  const last = { documentId: 'c', title: 'A third' };
  const turned = story({ related: [last, other] });
  expect(standingOf(turned, story({ related: [other, last] }))).toBe('changed');
  expect(relatedInDraftAlone(turned, story({ related: [other, last] }))).toEqual([]);
});
