import { expect, test } from 'vitest';
import { amountInStep } from './amount-in-step.ts';

const inStep = (locale: string, shown: string, value: number, qualifier = 'approximately') =>
  amountInStep({ shown, value, qualifier }, locale).replaceAll(/[\u00a0\u202f]/g, ' ');

test.each([
  ['ar', '28 مليون', 35_000_000, '35 مليون'],
  ['ar', '150 مليار دولار', 236_000_000_000, '236 مليار دولار'],
  ['ar', '٢٨ مليون', 1_200_000_000, '1.2 مليار'],
  ['fr', '28 M', 27_100_000, '27,1 M'],
  ['fr', '150 Md $', 236_000_000_000, '236 Md $'],
  ['fr', '15 000', 18_400, '18 400'],
  ['es', '89 %', 92, '92 %'],
  ['es', '450', 1_450, '1450'],
])('F4, %s: %s of which the number in full is %d shows %s', (locale, shown, value, now) => {
  expect(inStep(locale, shown, value)).toBe(now);
});

test.each([
  ['28 مليون', 27_600_000, 'approximately'],
  ['15 000+', 15_900, 'at-least'],
  ['15 000', 15_234, 'exact'],
  ['89 %', 0.89, 'exact'],
  ['1 sur 4', 30, 'exact'],
  ['entre 6 et 10', 9, 'exact'],
  ['28 mil millones', 1, 'exact'],
  ['236 billones', 236_000_000_000_000, 'exact'],
  ['beaucoup', 5, 'exact'],
])('what is right, or not clear, stays as it was written: %s', (shown, value, qualifier) => {
  expect(inStep('fr', shown, value, qualifier)).toBe(shown);
});
