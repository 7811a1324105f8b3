import { expect, test } from 'vitest';
import { parseApproval, stepsFor, wordsOf } from './approval';

const at = '2026-11-25T10:00:00.000Z';
const approval = (given: object) =>
  parseApproval({ data: { state: 'none', mayAsk: false, mayApprove: false, ...given } });
const words = (given: object) => wordsOf(approval(given), (moment) => moment.slice(0, 10));
const labels = (given: object) => stepsFor(approval(given)).map(({ label }) => label);

test('A2: each state says what it means for the story', () => {
  expect(words({ state: 'none' })).toMatch(/the safeguarding lead reads it before it goes out/);
  expect(words({ state: 'asked', by: 'Amina', at })).toBe(
    'It waits for the safeguarding lead. A review was asked for by Amina on 2026-11-25.',
  );
  expect(words({ state: 'approved', by: 'Amina', at })).toBe(
    'Approved by Amina on 2026-11-25, exactly as it is saved now.',
  );
  expect(words({ state: 'void', changed: ['Title', 'Block 2'] })).toMatch(/Title, Block 2 changed/);
  expect(words({ state: 'not-needed' })).toBe('');
});

test('a review that was called off is told as such', () => {
  expect(words({ state: 'none', by: 'Amina', at })).toBe(
    'The review was called off by Amina on 2026-11-25.',
  );
});

test('the buttons are what this person may do', () => {
  expect(labels({})).toEqual([]);
  expect(labels({ mayAsk: true })).toEqual(['Ask for a review']);
  expect(labels({ mayAsk: true, mayApprove: true })).toEqual(['Approve']);
  expect(labels({ state: 'asked', mayApprove: true, mayWithdraw: true })).toEqual([
    'Approve',
    'Call the review off',
  ]);
  expect(labels({ state: 'approved', mayWithdraw: true })).toEqual(['Take the approval back']);
});
