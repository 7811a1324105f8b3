import { expect, test } from 'vitest';
import { LOGGED } from '../../log/entry';
import { DELETED, pastGate } from '../../log/reasons';
import type { Line } from './line';
import { DEEDS, sentenceOf } from './sentence';

const line: Line = {
  ...{ id: 1, at: '2026-11-25T10:00:00Z', what: 'ask-for-review', result: 'done' },
  ...{ name: 'Amina Khan', role: 'writer', type: 'story' },
  ...{ language: 'fr', title: 'A story', reason: null },
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

test('a change of what readers see reads like a sentence, and so does its refusal', () => {
  const changed: Line = { ...line, what: 'edit-live', type: 'statistic', title: '28M' };
  expect(sentenceOf(changed)).toBe(
    'Amina Khan (Writer) changed “28M” in French, which readers see.',
  );
  expect(sentenceOf({ ...changed, result: 'refused' })).toBe(
    'Amina Khan (Writer) was not allowed to change “28M” in French, which readers see.',
  );
  expect(sentenceOf({ ...changed, reason: DELETED })).toBe(
    'Amina Khan (Writer) deleted “28M” in French.',
  );
});

test('what came past the gate does not read as if somebody had tried to change it', () => {
  const cms: Line = { ...line, result: 'refused', name: 'The CMS', role: '', language: 'en' };
  const reason = pastGate('is withheld', 'Source (F1)');
  expect(sentenceOf({ ...cms, what: 'edit-live', type: 'statistic', title: '28M', reason })).toBe(
    'The CMS kept “28M” in English from readers.',
  );
  expect(sentenceOf({ ...cms, what: 'publish', reason })).toBe(
    'The CMS made “A story” in English a draft again.',
  );
});

test('a redirect and a testimony are called what they are', () => {
  const cms: Line = { ...line, name: 'The CMS', role: '', language: null };
  const redirect = { what: 'edit-live', type: 'redirect', title: '/stories/old' };
  expect(sentenceOf({ ...cms, ...redirect })).toBe(
    'The CMS changed the redirect from “/stories/old”, which readers see.',
  );
  const consent = { what: 'withdraw-consent', type: 'testimony', title: 'A testimony' };
  expect(sentenceOf({ ...cms, ...consent })).toBe('The CMS withdrew the consent for a testimony.');
});

test('what was planned and refused when its time had come does not say that planning was', () => {
  expect(sentenceOf({ ...line, what: 'schedule', result: 'refused' })).toBe(
    'What Amina Khan (Writer) had planned for “A story” in French was refused at its time.',
  );
});

test('there are words for everything that is logged', () => {
  expect(Object.keys(DEEDS).sort()).toEqual([...LOGGED].sort());
});
