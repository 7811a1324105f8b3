import { expect, test } from 'vitest';
import { LOCALES } from '../format/locale.ts';
import { formatNumber } from '../format/numbers.ts';
import { messagesIn } from './messages.ts';

test.each(LOCALES)('in %s a large count is written as any number is', (locale) => {
  const { stories, figures, search, lists } = messagesIn(locale);
  const written = formatNumber(12_345, locale);
  for (const words of [stories.total, figures.total, search.total, lists.more, figures.more]) {
    expect(words(12_345)).toContain(written);
  }
});

test('one is not many', () => {
  const { stories, figures, search } = messagesIn('en');
  expect([stories.total(1), figures.total(1), search.total(0)]).toEqual([
    '1 story',
    '1 figure',
    '0 results',
  ]);
});
