import { expect, test } from 'vitest';
import { count, sum } from './test-runs.mjs';

const file = (status, ...assertions) => ({
  status,
  assertionResults: assertions.map((one) => ({ status: one })),
});

test('counts tests that passed and failed', () => {
  const found = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [file('failed', 'passed', 'failed')],
  };
  expect(count(found, 1)).toEqual({ passed: 3, failed: 1 });
});

test('a file that cannot be loaded counts as a failure', () => {
  const found = {
    numPassedTests: 2,
    numFailedTests: 0,
    testResults: [file('failed'), file('passed', 'passed')],
  };
  expect(count(found, 1)).toEqual({ passed: 2, failed: 1 });
});

test('a run without results, and one that failed without saying where, count as a failure', () => {
  expect(count(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  expect(count({ numPassedTests: 2, numFailedTests: 0, testResults: [] }, 1)).toEqual({
    passed: 2,
    failed: 1,
  });
});

test('several runs are summed up', () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});
