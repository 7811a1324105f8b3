import { expect, test } from 'vitest';
import { createEdition } from './edition.ts';

test('another day and another build are other editions', () => {
  let now = Date.parse('2026-11-23T08:00:00Z');
  const edition = createEdition('build', () => now);
  const morning = edition();
  now = Date.parse('2026-11-23T23:59:59Z');
  expect(edition()).toBe(morning);
  now = Date.parse('2026-11-24T00:00:00Z');
  expect(edition()).not.toBe(morning);
  expect(createEdition('other build', () => now)()).not.toBe(edition());
});
