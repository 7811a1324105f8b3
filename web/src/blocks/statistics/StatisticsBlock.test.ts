import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { perceiveExample } from '../perceive.ts';

beforeEach(
  () => void vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z'), toFake: ['Date'] }),
);
afterEach(() => void vi.useRealTimers());

test('a statistic without a source says so (F1)', async () => {
  const { getByText } = await perceiveExample('statistics', 'without-source');
  expect(getByText(/Source not given/)).toBeTruthy();
});

test('a source is named and can be followed', async () => {
  const { getAllByRole, words } = await perceiveExample('statistics', 'verified');
  expect(words).toContain('Source: ILO, Walk Free, IOM, September 2022');
  expect(getAllByRole('link')[0]?.getAttribute('href')).toContain('https://www.ilo.org/');
});

test('the status stands in words, with the day of the last check (F2)', async () => {
  const { getByText } = await perceiveExample('statistics', 'verified');
  expect(getByText('Verified, last checked 12 October 2026.')).toBeTruthy();
});

test('a statistic that nobody has checked says so (F2)', async () => {
  const { words } = await perceiveExample('statistics', 'without-source');
  expect(words).toContain('Not verified, not checked yet.');
});

test('a statistic past its review says since when (F3)', async () => {
  const { words } = await perceiveExample('statistics', 'overdue');
  expect(words).toContain('Verified, last checked March 2025, a new check is due.');
});

test('each doubt has its own words', async () => {
  const { words } = await perceiveExample('statistics', 'doubtful');
  for (const doubt of [
    'Outdated',
    'May be mislabelled',
    'Disputed',
    'Withdrawn by its publisher',
  ]) {
    expect(words).toContain(`${doubt}, last checked 2 November 2026.`);
  }
});

test('the ear gets words and the eye the abbreviation', async () => {
  const { root } = await perceiveExample('statistics', 'typical');
  const numerals = Array.from(root.querySelectorAll('.numeral'));
  expect(numerals.map((one) => one.querySelector('.visually-hidden')?.textContent)).toEqual([
    '28 million',
    '12 million',
    '1.7 million',
    '150 billion US dollars',
  ]);
  expect(numerals[0]?.querySelector('[aria-hidden]')?.textContent).toBe('28M');
});

test('the qualifier stands before the number', async () => {
  const { words } = await perceiveExample('statistics', 'share');
  expect(words).toMatch(/^at most 89%/);
});
