import { expect, test } from 'vitest';
import { lastStep, type Standing } from './standing';

const nothing: Standing = {
  ...{ state: 'none', by: null, at: null, note: null, changed: [], digest: '' },
  ...{ mayAsk: true, mayApprove: false, mayWithdraw: false },
};

test('the last step says who, what and when, with the note', () => {
  const asked = { ...nothing, by: 'Amina Khan', at: '2026-11-25T10:12:00Z' };
  expect(lastStep({ ...asked, state: 'asked', note: 'Please look.' })).toMatch(
    /^Amina Khan asked on 25 November 2026 at \d\d:\d\d\. “Please look\.”$/,
  );
  expect(lastStep({ ...asked, state: 'void' })).toMatch(/^Amina Khan approved it on /);
  expect(lastStep({ ...asked, state: 'none' })).toMatch(/^Amina Khan sent it back on /);
});

test('before the first step there is nothing to say', () => {
  expect(lastStep(nothing)).toBeNull();
});
