import { expect, test } from 'vitest';
import { inkOn } from './ink-on.ts';

test.each([
  ['#ffffff', 'black'],
  ['#f9d8a7', 'black'],
  ['#777777', 'black'],
  ['#757575', 'white'],
  ['#0a1a3a', 'white'],
  ['#000000', 'white'],
])('words on %s are %s', (colour, ink) => expect(inkOn(colour)).toBe(ink));
