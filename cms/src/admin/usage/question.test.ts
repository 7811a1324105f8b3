import { expect, test } from 'vitest';
import { lineOf, parseBreaks } from './breaks';
import { questionOf } from './question';
import type { Found } from './use-showings';

const at = { uid: 'api::story.story', documentId: 'a', locale: 'en', title: 'One' };
const body = { data: [{ stands: 'stands alone in the story “One” in English', at }] };
const [hole] = parseBreaks(body, 'figure');
const breaks = (...all: NonNullable<typeof hole>[]) => ({ state: 'found', all }) as const;
const story = { ...at, locales: ['en'], state: 'live' } as const;
const shown: Found = { state: 'found', showings: [story] };

test('what would leave a hole is not asked about, but where to mend it is told', () => {
  if (hole === undefined) throw new Error('There is no hole.');
  const { words, mayDelete, breaks: told } = questionOf(shown, breaks(hole), false);
  expect(words).toMatch(/^This cannot be deleted now: .* Take it out there first/);
  expect(mayDelete).toBe(false);
  expect(told).toEqual([hole]);
});

test('what leaves no hole is asked about, with what shows it', () => {
  const question = questionOf(shown, breaks(), false);
  expect(question).toMatchObject({ mayDelete: true, showings: [story] });
  expect(question.words).toMatch(/^This belongs to 1 live story\. .* Delete it\?$/);
  const none: Found = { state: 'found', showings: [] };
  expect(questionOf(none, breaks(), false).words).toBe('Nothing shows this. Delete it?');
});

test('nobody is asked before both are known', () => {
  expect(questionOf({ state: 'waiting' }, breaks(), false).mayDelete).toBe(false);
  expect(questionOf(shown, { state: 'waiting' }, false).mayDelete).toBe(false);
  const away = questionOf(shown, { state: 'not-reachable' }, false);
  expect(away).toMatchObject({ mayDelete: false, words: expect.stringContaining('try again') });
});

test('of several it is said which would leave the hole, and the words are of several', () => {
  const [other] = parseBreaks(body, 'unnamed');
  if (hole === undefined || other === undefined) throw new Error('There is no hole.');
  const titles = new Map([
    ['figure', '28M'],
    ['unnamed', ''],
  ]);
  expect(lineOf(hole, titles)).toBe('“28M” stands alone in the story “One” in English.');
  expect(lineOf(other, titles)).toMatch(/^One without a title stands alone/);
  expect(lineOf(hole, new Map([['figure', '28M']]))).toMatch(/^It stands alone/);
  expect(questionOf(shown, breaks(hole, other), true).words).toMatch(/^These cannot be deleted/);
  expect(questionOf(shown, breaks(), true).words).toMatch(/^These belong to .* Delete them\?$/);
});
