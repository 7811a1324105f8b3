import { expect, test } from 'vitest';
import { pauseBefore } from './service.mjs';

test('each start in a row waits longer, up to half a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 20].map(pauseBefore)).toEqual([
    1000, 2000, 4000, 8000, 16_000, 30_000, 30_000,
  ]);
});
