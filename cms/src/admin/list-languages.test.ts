import { expect, test } from 'vitest';
import { languagesOf } from './list-languages';

test('the language that is listed comes first, then the others by their codes', () => {
  const localizations = [{ locale: 'fr' }, { locale: 'ar' }];
  expect(languagesOf({ documentId: 'a', locale: 'en', localizations })).toEqual(['en', 'ar', 'fr']);
});

test('what is there in one language, or in none of its own, is so', () => {
  expect(languagesOf({ documentId: 'a', locale: 'en', localizations: [] })).toEqual(['en']);
  expect(languagesOf({ documentId: 'a', locale: null })).toEqual([]);
});
