import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const known = ['people-in-forced-labour', 'children-in-forced-labour', 'annual-profits'];

test.each([
  ['people-in-forced-labor', 'people-in-forced-labour'],
  ['peopel-in-forced-labour', 'people-in-forced-labour'],
  ['Children in forced labour', 'children-in-forced-labour'],
  ['profits', 'annual-profits'],
])('"%s" is most like %s', (word, found) => {
  expect(nearest(word, known)).toBe(found);
});

test('nothing is like a word of other letters, and nothing is like nothing', () => {
  expect(nearest('xyzzy', known)).toBeNull();
  expect(nearest('', known)).toBeNull();
  expect(nearest('people', [])).toBeNull();
});
