import { expect, test } from 'vitest';
import { answerWords, stateWords, type Address } from './report';

const address = (more: Partial<Address>): Address => ({
  ...{ kind: 'page', path: '/stories/one', status: 410, isSettled: true },
  ...more,
});

test.each([
  [{}, 'Gone (410)'],
  [{ status: 200, isSettled: false }, 'Still there (200)'],
  [{ status: null, isSettled: false }, 'No answer yet'],
  [{ kind: 'list', status: 200 }, 'Not in it any more'],
  [{ kind: 'list', status: 200, isSettled: false }, 'Still in it'],
  [{ kind: 'list', status: 404 }, 'Gone (404)'],
] as const)('%o is "%s"', (more, words) => {
  expect(answerWords(address(more))).toBe(words);
});

test('what is not gone is never told as done', () => {
  const takedown = {
    ...{
      id: 1,
      uid: 'api::story.story',
      title: 'One',
      reason: null,
      by: 'Lead',
      begunAt: '',
      gone: 3,
      all: 4,
    },
    cause: 'take-down' as const,
  };
  expect(stateWords({ ...takedown, state: 'incomplete' })).toMatch(
    /^Not done: gone from 3 of 4 addresses only/,
  );
  expect(stateWords({ ...takedown, gone: 0, all: 0, state: 'done' })).toMatch(/could not see it/);
  expect(stateWords({ ...takedown, state: 'working' })).toMatch(/^Under way/);
  expect(stateWords({ ...takedown, gone: 4, state: 'done' })).toBe(
    'Done: gone from all 4 addresses.',
  );
});
