import { expect, test } from 'vitest';
import { consequenceOf } from './consequence';

const TOLD = 'Readers are told that it was removed on purpose.';

test.each([
  ['api::story.story', 'The story stays here as a draft.'],
  ['api::page.page', 'The page stays here as a draft.'],
  ['api::author.author', 'It is deleted, and every story by this author loses the name.'],
])('of %s is said what readers are told, and what becomes of it here', (uid, words) => {
  expect(consequenceOf(uid)).toBe(`${TOLD} ${words}`);
});
