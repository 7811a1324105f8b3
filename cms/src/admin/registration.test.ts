import { expect, test } from 'vitest';
import { registrationWords } from './registration';

const subtitle = (search: string) => registrationWords(search)['Auth.form.register.subtitle'];

test('who makes the first account is told that it may do everything', () => {
  expect(subtitle('')).toMatch(/^Create the first account\. It may do everything/);
});

test('who was invited is told so, and not that the account may do everything', () => {
  expect(subtitle('?registrationToken=a1b2')).toMatch(/^You were invited/);
  expect(subtitle('?registrationToken=a1b2')).not.toMatch(/everything/);
});
