import { expect, test } from 'vitest';
import { placeInForm } from './place-in-form';

const [cards, map, quote] = [
  { __component: 'block.cards', id: 1 },
  { __component: 'block.map', id: 1 },
  { __component: 'block.pull-quote', id: 2 },
];
const fresh = { __component: 'block.map' };
const saved = [cards, map, quote];

test('a block is found where the form has it now, though others have the same number', () => {
  expect(placeInForm(saved, saved, 1)).toBe(1);
  expect(placeInForm(saved, [quote, fresh, map, cards], 1)).toBe(2);
});

test('one that was taken out, or was never there, is nowhere', () => {
  expect(placeInForm(saved, [cards, fresh], 1)).toBeNull();
  expect(placeInForm(saved, saved, 3)).toBeNull();
  expect(placeInForm(null, [fresh], 0)).toBeNull();
});
