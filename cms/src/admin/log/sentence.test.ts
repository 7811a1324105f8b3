import { expect, test } from 'vitest';
import { LOGGED } from '../../log/entry';
import type { Line } from './line';
import { DEEDS, sentenceOf } from './sentence';

const line: Line = {
  ...{ id: 1, at: '2026-11-25T10:00:00Z', what: 'ask-for-review', result: 'done' },
  ...{ name: 'Amina Khan', role: 'writer', language: 'fr', title: 'A story', reason: null },
};

test('a line is told in plain words (A4)', () => {
  expect(sentenceOf(line)).toBe('Amina Khan (Writer) asked for a review of “A story” in French.');
});

test('a refusal says that it was one', () => {
  const refused: Line = { ...line, what: 'publish', result: 'refused', language: null };
  expect(sentenceOf(refused)).toBe('Amina Khan (Writer) was not allowed to publish “A story”.');
});

test('who has two roles, and the CMS which has none, are named', () => {
  expect(sentenceOf({ ...line, role: 'editor, strapi-super-admin' })).toContain(
    '(Editor, Super admin)',
  );
  expect(sentenceOf({ ...line, name: 'The CMS', role: '' })).toMatch(/^The CMS asked/);
});

test('there are words for everything that is logged', () => {
  expect(Object.keys(DEEDS).sort()).toEqual([...LOGGED].sort());
});
