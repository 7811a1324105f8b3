import { expect, test } from 'vitest';
import { negotiate } from './negotiate.ts';

test.each([
  ['br, gzip', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['*', 'br'],
  ['br;q=0, *;q=0.1', 'gzip'],
  ['identity', 'identity'],
  ['identity;q=1, br;q=0.2', 'identity'],
  ['*;q=0', 'identity'],
  ['zstd', 'identity'],
  ['br;q=nonsense, gzip;q=0.1', 'gzip'],
  ['', 'identity'],
  [null, 'identity'],
])('Accept-Encoding "%s" gets %s', (accepted, encoding) => {
  expect(negotiate(accepted)).toBe(encoding);
});
