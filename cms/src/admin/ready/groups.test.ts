import { expect, test } from 'vitest';
import { groupsOf, summaryOf } from './groups';
import type { Problem } from './judgement';

const problem = (level: Problem['level'], key: string, isOverridden = false): Problem => ({
  ...{ id: 'F1', excerpt: null, matched: null, preferred: [], override: null, record: null },
  ...{ path: ['title'], message: 'Mend it.', level, key, isOverridden },
});

test('problems are grouped by what they mean for publishing, gravest first', () => {
  const groups = groupsOf([
    problem('advises', 'a'),
    problem('stops', 'b'),
    problem('advises', 'c'),
    problem('stops-unless-overridden', 'd'),
  ]);
  expect(groups.map(({ heading, problems }) => [heading, problems.map(({ key }) => key)])).toEqual([
    ['Must be mended', ['b']],
    ['Needs the safeguarding lead', ['d']],
    ['Advice', ['a', 'c']],
  ]);
});

test('an approval that is missing is the lead’s to give, not the writer’s to mend (A2)', () => {
  const approval = { ...problem('stops', 'A2'), id: 'A2' };
  expect(groupsOf([approval]).map(({ heading }) => heading)).toEqual([
    'Needs the safeguarding lead',
  ]);
  expect(summaryOf([approval])).toBe('1 point needs the safeguarding lead.');
});

test('what was overridden stands last in its group', () => {
  const [group] = groupsOf([
    problem('stops-unless-overridden', 'done', true),
    problem('stops-unless-overridden', 'open'),
  ]);
  expect(group?.problems.map(({ key }) => key)).toEqual(['open', 'done']);
});

test('without problems there are no groups, and the summary says so', () => {
  expect(groupsOf([])).toEqual([]);
  expect(summaryOf([])).toBe('Nothing stands in the way.');
});

test('the summary counts what still stands, in words', () => {
  const problems = [
    problem('stops', 'a'),
    problem('stops-unless-overridden', 'b'),
    problem('advises', 'c'),
    problem('advises', 'd'),
  ];
  expect(summaryOf(problems)).toBe(
    '1 point must be mended, 1 point needs the safeguarding lead, 2 pieces of advice.',
  );
});

test('advice and what was overridden do not stand in the way', () => {
  const problems = [problem('advises', 'a'), problem('stops-unless-overridden', 'b', true)];
  expect(summaryOf(problems)).toBe('Nothing stands in the way: 1 piece of advice, 1 overridden.');
});
