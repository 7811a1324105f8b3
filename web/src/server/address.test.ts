import { expect, test } from 'vitest';
import { settleAddress } from './address.ts';

test.each([
  ['/'],
  ['/stories'],
  ['/stories/breaking-the-chains'],
  ['/stories?page=2'],
  ['/stories/%D9%82%D8%B5%D8%A9'],
])('%s is settled', (target) => {
  expect(settleAddress(target)).toMatchObject({ kind: 'settled' });
});

test.each([
  ['/stories/', '/stories'],
  ['/Stories/Breaking-The-Chains', '/stories/breaking-the-chains'],
  ['/stories//a/?page=2', '/stories/a?page=2'],
  ['/%61bout', '/about'],
  ['//elsewhere.example/', '/elsewhere.example'],
  ['/stories/قصة', '/stories/%D9%82%D8%B5%D8%A9'],
])('%s leads to %s', (target, location) => {
  expect(settleAddress(target)).toEqual({ kind: 'elsewhere', location });
});

test.each([
  ['/%zz'],
  ['/%E0%A4%A'],
  ['/a%00b'],
  ['/a%2Fb'],
  ['/a%5Cb'],
  ['/a%0D%0Ab'],
  ['/.'],
  ['/stories/%2e%2E'],
])('%s is broken', (target) => {
  expect(settleAddress(target)).toEqual({ kind: 'broken' });
});
