import { expect, test } from 'vitest';
import { frenchSyllables, spanishSyllables } from './syllables';

test.each([
  ['le', 1],
  ['vie', 1],
  ['rue', 1],
  ['enfants', 2],
  ['théâtre', 2],
  ['idée', 2],
  ['Noël', 2],
  ['maïs', 2],
  ['politique', 3],
  ['privilégié', 4],
  ['l’école', 2],
  ['8', 1],
])('French: %s has %i', (word, syllables) => {
  expect(frenchSyllables(word)).toBe(syllables);
});

test.each([
  ['y', 1],
  ['muy', 1],
  ['que', 1],
  ['guerra', 2],
  ['ciudad', 2],
  ['estudio', 3],
  ['días', 2],
  ['leía', 3],
  ['poeta', 3],
  ['antigüedad', 4],
  ['playa', 2],
  ['veintiséis', 3],
])('Spanish: %s has %i', (word, syllables) => {
  expect(spanishSyllables(word)).toBe(syllables);
});
