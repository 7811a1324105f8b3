import { expect, test } from 'vitest';
import { hostOf } from './helpline-words.ts';

test.each([
  ['https://www.childline.org.uk/get-support/', 'childline.org.uk'],
  ['https://www.childline.org.uk:phone', 'https://www.childline.org.uk:phone'],
])(
  'of %s a reader sees %s, and one mistyped address never takes the page of help away',
  (address, shown) => {
    expect(hostOf(address)).toBe(shown);
  },
);
