import { expect, test } from 'vitest';
import { countWords, noticeOf, parseUses, showingsOf } from './uses';

const STORY = 'api::story.story';
const use = (documentId: string, isLive: boolean, given: object = {}) => ({
  ...{ uid: STORY, documentId, locale: 'en', title: documentId, field: 'blocks' },
  ...{ isLive, isDraft: true, ...given },
});
const showings = (...uses: object[]) => showingsOf(parseUses({ data: uses }));

test('a story that shows it in two languages and places is one story', () => {
  const found = showings(use('a', true), use('a', true), use('a', false, { locale: 'fr' }));
  expect(found).toEqual([
    { uid: STORY, documentId: 'a', locale: 'en', title: 'a', locales: ['en', 'fr'], isLive: true },
  ]);
});

test('what readers see stands first', () => {
  const found = showings(use('a', false), use('c', true), use('b', true));
  expect(found.map(({ title }) => title)).toEqual(['b', 'c', 'a']);
});

test('the counts are in words, live and draft apart', () => {
  const page = { uid: 'api::page.page' };
  const found = showings(use('a', true), use('b', true), use('c', true, page), use('d', false));
  expect(countWords(found)).toBe('2 live stories, 1 live page, 1 draft story');
});

test('the notice says when a change is seen', () => {
  expect(noticeOf(showings(use('a', true)))).toBe(
    'Shown in 1 live story: your change shows there a second after saving.',
  );
  expect(noticeOf(showings(use('a', false)))).toBe(
    'Shown in 1 draft story: readers do not see it yet.',
  );
  expect(noticeOf([])).toBe('Nothing shows this yet.');
});

test('an answer of another shape is refused', () => {
  expect(() => parseUses({ data: [{ uid: STORY }] })).toThrow();
});
