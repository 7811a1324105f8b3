import { documentExample } from '@breaking-the-chains/shared/examples';
import { parseHelplines } from '@breaking-the-chains/shared/parse';
import { expect, test } from 'vitest';
import { countriesOf, helplinesFor, isCountry } from './countries.ts';

const helplines = parseHelplines(documentExample('helplines/typical')).items;
const namesFor = (country: string | null) =>
  helplinesFor(helplines, country).map(({ name }) => name);

test('a country has its own services, and those for Europe and the world where they apply', () => {
  expect(namesFor('GB')).toEqual([
    ...['Police', 'Childline', 'Samaritans'],
    ...['Missing children hotline', 'Child Helpline International'],
  ]);
  expect(namesFor('IE')).toContain('Samaritans');
  expect(namesFor('US')).toEqual([
    'National Human Trafficking Hotline',
    'Child Helpline International',
  ]);
  expect(namesFor('FR')).toEqual(['Missing children hotline', 'Child Helpline International']);
  expect(namesFor('001')).toEqual(['Child Helpline International']);
});

test('services keep one order, whatever is chosen (H1)', () => {
  const all = namesFor(null);
  for (const country of ['GB', 'IE', 'US', 'EU']) {
    const places = namesFor(country).map((name) => all.indexOf(name));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  }
});

test('countries that have a service can be chosen, wide places last', () => {
  expect(countriesOf(helplines)).toEqual(['GB', 'IE', 'US', 'EU', '001']);
});

test('any country of the world may be asked for, and nothing else', () => {
  expect(['GB', 'KE', 'EU', '001'].map(isCountry)).toEqual([true, true, true, true]);
  expect(['gb', 'UK', 'ZZ', 'X', '', '<b>'].filter(isCountry)).toEqual([]);
});
