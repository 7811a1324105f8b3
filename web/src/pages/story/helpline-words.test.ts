import { expect, test } from 'vitest';
import { hostOf, numbersIn, telephoneUrl } from './helpline-words.ts';

test.each([
  ['https://www.childline.org.uk/get-support/', 'childline.org.uk'],
  ['https://www.childline.org.uk:phone', 'https://www.childline.org.uk:phone'],
])(
  'of %s a reader sees %s, and one mistyped address never takes the page of help away',
  (address, shown) => {
    expect(hostOf(address)).toBe(shown);
  },
);

test.each([
  ['999 in an emergency, 101 otherwise', ['tel:999', 'tel:101']],
  ['0800 1111', ['tel:08001111']],
  ['1-888-373-7888', ['tel:18883737888']],
  ['(020) 7946 0000', ['tel:02079460000']],
  ['020 7946 (0000)', ['tel:02079460000']],
  ['+44 (0)20 7946 0000', ['tel:+442079460000']],
  ['116 123 (24 hours)', ['tel:116123']],
  ['Ask at school', []],
])('of "%s" %j can be called', (contact, urls) => {
  const numbers = numbersIn(contact).filter(({ isNumber }) => isNumber);
  expect(numbers.map(({ text }) => telephoneUrl('tel', text))).toEqual(urls);
  const read = numbersIn(contact).map(({ text }) => text);
  expect(read.join('')).toBe(contact);
});
