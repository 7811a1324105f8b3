import { expect, test } from 'vitest';
import { parseBreaks } from './breaks';
import { questionOf } from './question';
import type { Found } from './use-showings';

const at = { uid: 'api::story.story', documentId: 'a', locale: 'en', title: 'One' };
const [hole] = parseBreaks({
  data: [{ stands: 'stands alone in the story “One” in English', at }],
});
const breaks = (...all: NonNullable<typeof hole>[]) => ({ state: 'found', all }) as const;
const story = { ...at, locales: ['en'], state: 'live' } as const;
const shown: Found = { state: 'found', showings: [story] };

test('what would leave a hole is not asked about, but where to mend it is told', () => {
  if (hole === undefined) throw new Error('There is no hole.');
  const { words, mayDelete, breaks: told } = questionOf(shown, breaks(hole));
  expect(words).toMatch(/^This cannot be deleted now: .* Take it out there first/);
  expect(mayDelete).toBe(false);
  expect(told).toEqual([hole]);
});

test('what leaves no hole is asked about, with what shows it', () => {
  const question = questionOf(shown, breaks());
  expect(question).toMatchObject({ mayDelete: true, showings: [story] });
  expect(question.words).toMatch(/^This belongs to 1 live story\. .* Delete it\?$/);
  const none: Found = { state: 'found', showings: [] };
  expect(questionOf(none, breaks()).words).toBe('Nothing shows this. Delete it?');
});

test('nobody is asked before both are known', () => {
  expect(questionOf({ state: 'waiting' }, breaks()).mayDelete).toBe(false);
  expect(questionOf(shown, { state: 'waiting' }).mayDelete).toBe(false);
  const away = questionOf(shown, { state: 'not-reachable' });
  expect(away).toMatchObject({ mayDelete: false, words: expect.stringContaining('try again') });
});
