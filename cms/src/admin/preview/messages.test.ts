import { expect, test } from 'vitest';
import { placeIn, savedMessage } from './messages';

test('a click on a block says which', () => {
  expect(placeIn({ type: 'chains-open-block', place: 0 })).toBe(0);
  expect(placeIn({ type: 'chains-open-block', place: 12 })).toBe(12);
});

test('any other message says nothing', () => {
  for (const place of [-1, 1.5, '1', null, undefined, Number.NaN]) {
    expect(placeIn({ type: 'chains-open-block', place })).toBeNull();
  }
  for (const data of [null, 'chains-open-block', {}, { type: 'other', place: 1 }]) {
    expect(placeIn(data)).toBeNull();
  }
});

test('a save says where the page is now', () => {
  expect(savedMessage('/preview/x')).toEqual({ type: 'strapiUpdate', url: '/preview/x' });
});
