import { expect, test } from 'vitest';
import { parseJudgement } from './judgement';

const problem = { level: 'stops', path: ['blocks', 3, 'text'], message: 'Mend it.', key: 'a' };
const reading = { words: 0, minutes: 0, age: null, sentenceLength: 0, longest: [] };
const judge = (given: object) =>
  parseJudgement({ data: { problems: [{ ...problem, ...given }], reading } }).problems[0];

test('a path is read as a list of words, however it was written', () => {
  expect(judge({})?.path).toEqual(['blocks', '3', 'text']);
  expect(judge({ path: 'blocks.3.text' })?.path).toEqual(['blocks', '3', 'text']);
  expect(judge({ path: '' })?.path).toEqual([]);
});

test('what a problem does not say is nothing, and it stands unless it was overridden', () => {
  expect(judge({})).toMatchObject({
    ...{ id: 'site', excerpt: null, preferred: [], record: null },
    ...{ isOverridden: false, override: null },
  });
});

test('an override says by whom, why and when', () => {
  const override = { by: 'Amina Khan', reason: 'A quotation.', at: '2026-11-25T10:00:00Z' };
  expect(judge({ isOverridden: true, override })?.override).toEqual(override);
});

test('preferred words are a list, be they one or many', () => {
  expect(judge({ preferred: 'child' })?.preferred).toEqual(['child']);
  expect(judge({ preferred: ['child', 'children'] })?.preferred).toEqual(['child', 'children']);
});

test('an answer of another shape is refused', () => {
  expect(() => judge({ level: 'shouts' })).toThrow();
  expect(() => parseJudgement({ error: {} })).toThrow();
});
