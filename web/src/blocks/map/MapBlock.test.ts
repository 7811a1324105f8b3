import { blockExamples } from '@breaking-the-chains/shared/examples';
import { expect, test } from 'vitest';
import { regionName } from '../../format/region-name.ts';
import { parseBlock } from '@breaking-the-chains/shared/parse';
import { perceiveBlock, perceiveExample } from '../perceive.ts';
import { findCountry } from './country-codes.ts';
import { drawMap } from './draw-map.ts';
import { readWorld } from './world.ts';

test('a map names its countries and what they are marked for', async () => {
  const { getByRole } = await perceiveExample('map', 'typical');
  expect(getByRole('row', { name: '1 Thailand Fishing fleets' })).toBeTruthy();
  expect(getByRole('img').getAttribute('aria-label')).toBe(
    'Map: The region of the operation. Marked: Thailand, Cambodia, Indonesia, Myanmar and Vietnam.',
  );
});

test('a country too small to be drawn is still named', async () => {
  const { getByRole } = await perceiveExample('map', 'not-on-the-map');
  expect(getByRole('row', { name: 'Tuvalu Too small to be drawn' })).toBeTruthy();
});

test('letters that are no country, and a country marked twice, take no map down', async () => {
  const block = parseBlock(blockExamples.map['typical']);
  if (block.type !== 'map') throw new Error('The example is no map.');
  const countries = ['XKX', 'THA', 'THA', 'KHM'].map((code) => ({ code, note: null }));
  const { root, words } = await perceiveBlock({ ...block, countries });
  expect(words).toContain('XKX');
  expect(Array.from(root.querySelectorAll('svg .narrow text'), textOf).sort()).toEqual(['1', '2']);
});

test('a map keeps the page small', async () => {
  for (const name of Object.keys(blockExamples.map)) {
    const { html } = await perceiveExample('map', name);
    expect(html.length).toBeLessThan(25_000);
  }
});

test('numbers on a map are those in the list under it', async () => {
  const { root } = await perceiveExample('map', 'many');
  const listed = Array.from(root.querySelectorAll('figcaption li'), textOf);
  const numbers = Array.from(root.querySelectorAll('svg .narrow text'), textOf);
  expect(listed.slice(0, 2)).toEqual(['1 Nigeria', '2 Ghana']);
  expect(numbers.sort()).toEqual(listed.map((line) => line.split(' ')[0]).sort());
});

test('no name on a map takes the class by which a width hides its labels', async () => {
  const { root } = await perceiveExample('map', 'worldwide');
  expect(root.querySelectorAll('text:is(.wide, .middle, .narrow)')).toHaveLength(0);
});

test('a country alone on a map has its name and no number', async () => {
  const { root } = await perceiveExample('map', 'one-country');
  expect(Array.from(root.querySelectorAll('svg .narrow text'), textOf)).toEqual(['United Kingdom']);
  expect(root.querySelector('.number')).toBeNull();
});

test('a map without a source says so (F1)', async () => {
  expect((await perceiveExample('map', 'one-country')).words).toContain('Source not given');
  expect((await perceiveExample('map', 'typical')).words).not.toContain('Source not given');
});

test('where a country is marked without a reason, its cell is empty', async () => {
  const { getByRole } = await perceiveExample('map', 'typical');
  expect(getByRole('row', { name: '5 Vietnam' })).toBeTruthy();
});

test('letters that are no country draw nothing', () => {
  expect(drawMap(['QQQ']).countries).toEqual([]);
});

test('our codes and the atlas mean the same countries', () => {
  const world = readWorld();
  for (const code of ['THA', 'GBR', 'USA', 'ZAF', 'NZL', 'COD', 'KOR', 'CHE']) {
    const codes = findCountry(code);
    const properties = world.countries.get(codes?.numeric ?? '')?.properties;
    const [first = ''] = regionName(codes?.alpha2 ?? '', 'en').split(/[ -]/);
    expect(String(properties?.['name'])).toMatch(new RegExp(code === 'COD' ? 'Congo' : first));
  }
});

function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
