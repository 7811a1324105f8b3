import { expect, test } from 'vitest';
import { saysOf } from '../../../tests/support/part.ts';
import { alternativeText } from './alternative-text';
import { identifiableChild } from './identifiable-child';
import { pictureRights } from './picture-rights';

const described = saysOf(alternativeText, 'element.picture');
test('M1: a picture is described, or said to be only decoration', () => {
  expect(described({ alternativeText: ' ' })).toEqual(['M1 stops alternativeText']);
  expect(described({ alternativeText: 'A hill.' })).toEqual([]);
  expect(described({ decorative: true })).toEqual([]);
});

const allowed = saysOf(pictureRights, 'element.picture');
test('M1: a picture says who made it, and its licence; decoration too', () => {
  expect(allowed({ credit: ' ', decorative: true })).toEqual([
    'M1 stops credit',
    'M1 stops licence',
  ]);
  expect(allowed({ credit: 'The club', licence: 'CC BY 4.0' })).toEqual([]);
});

const shown = saysOf(identifiableChild, 'element.picture');
test('M2: a child who can be recognised stops a sensitive story, and is told of elsewhere', () => {
  const depicts = 'child-identifiable';
  expect(shown({ depicts }, { isSensitive: true })).toEqual(['M2 stops depicts']);
  expect(shown({ depicts })).toEqual(['M2 advises depicts']);
  expect(shown({ depicts: 'child-not-identifiable' }, { isSensitive: true })).toEqual([]);
});
