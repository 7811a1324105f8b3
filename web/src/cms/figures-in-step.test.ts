import { documentExample } from '@breaking-the-chains/shared/examples';
import { expect, test } from 'vitest';
import type { Locale } from '../format/locale.ts';
import { createIngredients } from './ingredients.ts';
import { RestCms } from './rest-cms.ts';

/** A figure that was corrected in English since it was translated, as the site gets it. */
async function corrected(locale: Locale) {
  const example = JSON.stringify(documentExample('statistic/typical'))
    .replace('"28M"', '"28 مليون"')
    .replace('28000000', '35000000');
  const fetchJson = () => Promise.resolve(JSON.parse(example) as unknown);
  const ingredients = createIngredients();
  const cms = new RestCms({ fetchJson, locale, ingredients, onBroken: () => {} });
  return cms.fetchStatistic('people-in-forced-labour');
}

test('a corrected number is right in languages whose words are not translated again yet (F4)', async () => {
  const { displayValue, spokenText } = await corrected('ar');
  expect(displayValue.replace('\u00a0', ' ')).toBe('35 مليون');
  expect(spokenText).toBeNull();
});

test('in the language in which figures are first written, what editors write is shown', async () => {
  expect((await corrected('en')).displayValue).toBe('28 مليون');
});
