import { expect, test } from 'vitest';
import { dateFormat, numberFormat } from './formatters.ts';

test('a formatter is made once for a language and its options, and another for others', () => {
  const month = { month: 'long' } as const;
  expect(dateFormat('fr', { ...month })).toBe(dateFormat('fr', { ...month }));
  expect(dateFormat('ar', month)).not.toBe(dateFormat('fr', month));
  expect(numberFormat('fr', { maximumFractionDigits: 1 }).format(0.25)).toBe('0,3');
  expect(numberFormat('fr', {}).format(0.25)).toBe('0,25');
});
