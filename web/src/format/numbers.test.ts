import { expect, test } from 'vitest';
import { formatFileSize } from './file-size.ts';
import { formatNumber, formatShort } from './numbers.ts';

test('what is smaller than one keeps the digits that say something', () => {
  expect(formatNumber(0.0034, 'en')).toBe('0.0034');
  expect(formatNumber(0, 'en')).toBe('0');
  expect(formatShort(28_000_000, 'en')).toBe('28M');
});

test('a number below zero has a minus, and in Arabic it stays before its digits', () => {
  expect(formatShort(-28_000_000, 'en')).toBe('−28M');
  expect(formatNumber(-8.5, 'ar')).toBe('\u200e−8.5');
});

test('the size of a file is rounded as people say it', () => {
  expect(formatFileSize(734.2, 'en')).toBe('734 kB');
  expect(formatFileSize(12_482, 'en')).toBe('12 MB');
  expect(formatFileSize(1_540, 'en')).toBe('1.5 MB');
});
