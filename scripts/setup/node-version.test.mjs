import { expect, test } from 'vitest';
import { tooOld } from './node-version.mjs';

test.each(['14.21.3', '18.20.0', '20.18.3'])('Node %s is refused, with a way on', (version) => {
  expect(tooOld(version)).toContain(`Node ${version} is too old`);
  expect(tooOld(version)).toContain('https://nodejs.org');
});

test.each(['20.19.0', '22.0.0', '24.9.0'])('Node %s is welcome', (version) => {
  expect(tooOld(version)).toBe('');
});
