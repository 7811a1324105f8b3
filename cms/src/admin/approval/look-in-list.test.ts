import { expect, test } from 'vitest';
import { lookInList, type Published } from './look-in-list';
import type { State } from './standing';

test.each<[State, Published, string]>([
  ['not-needed', 'draft', 'Draft'],
  ['not-needed', 'modified', 'Live, changed since'],
  ['none', 'draft', 'Draft'],
  ['none', 'published', 'Live, not approved'],
  ['asked', 'draft', 'Asked for review'],
  ['asked', 'published', 'Asked for review'],
  ['approved', 'draft', 'Approved'],
  ['approved', 'modified', 'Approved'],
  ['approved', 'published', 'Published'],
  ['void', 'published', 'Approval void'],
])('a story whose review is "%s" and that is "%s" is listed as "%s"', (state, status, words) => {
  expect(lookInList(state, status).words).toBe(words);
});
