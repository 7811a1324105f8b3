import { expect, test } from 'vitest';
import { countWords, noticeOf, parseUses, showingsOf } from './uses';

const STORY = 'api::story.story';
const use = (documentId: string, isLive: boolean, given: object = {}) => ({
  ...{ uid: STORY, documentId, locale: 'en', title: documentId, field: 'blocks' },
  ...{ isLive, isDraft: true, ...given },
});
const caseStudy = { uid: 'api::case-study.case-study' };
const showings = (...uses: object[]) => showingsOf(parseUses({ data: uses }));

test('a story that shows it in two languages and places is one story', () => {
  const found = showings(use('a', true), use('a', true), use('a', false, { locale: 'fr' }));
  expect(found).toEqual([
    {
      ...{ uid: STORY, documentId: 'a', locale: 'en', title: 'a', locales: ['en', 'fr'] },
      state: 'live',
    },
  ]);
});

test('what readers see stands first, records last', () => {
  const found = showings(
    use('d', true, caseStudy),
    use('a', false),
    use('c', true),
    use('b', true),
  );
  expect(found.map(({ title, state }) => `${title} ${state}`)).toEqual([
    ...['b live', 'c live', 'a draft', 'd record'],
  ]);
});

test('the counts are in words, live and draft apart', () => {
  const page = { uid: 'api::page.page' };
  const found = showings(use('a', true), use('b', true), use('c', true, page), use('d', false));
  expect(countWords(found)).toBe('2 live stories, 1 live page, 1 draft story');
});

test('the notice says when a change is seen', () => {
  expect(noticeOf(showings(use('a', true), use('b', true, caseStudy)))).toBe(
    'Shown in 1 live story: your change shows there a second after saving.',
  );
  const inTwo = showings(use('a', true), { ...use('a', true), locale: 'fr' });
  expect(noticeOf(inTwo)).toContain('Each language has its own words for it');
  expect(noticeOf(showings(use('a', false)))).toBe(
    'Shown in 1 draft story: readers do not see it there yet.',
  );
  expect(noticeOf(showings(use('a', true, caseStudy)))).toBe(
    'No story shows this. It belongs to 1 case study.',
  );
  expect(noticeOf([])).toBe('No story shows this.');
});

test('an answer of another shape is refused', () => {
  expect(() => parseUses({ data: [{ uid: STORY }] })).toThrow();
});
