import { expect, test } from 'vitest';
import { byDocument } from './by-document.ts';

test('each document stands once, in English where it can, in the order of the first', () => {
  const rows = [
    { documentId: 'a', locale: 'fr' },
    { documentId: 'b', locale: 'es' },
    { documentId: 'a', locale: 'en' },
    { documentId: 'a', locale: 'ar' },
  ];
  expect(byDocument(rows)).toEqual([
    { documentId: 'a', locale: 'en' },
    { documentId: 'b', locale: 'es' },
  ]);
});
