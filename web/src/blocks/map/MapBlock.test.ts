import { blockExamples } from '@breaking-the-chains/shared/examples';
import { expect, test } from 'vitest';
import { regionName } from '../../format/region-name.ts';
import { perceiveExample } from '../perceive.ts';
import { findCountry } from './country-codes.ts';
import { drawMap } from './draw-map.ts';
import { readWorld } from './world.ts';

test('a map names its countries and what they are marked for', async () => {
  const { words } = await perceiveExample('map', 'typical');
  expect(words).toContain('Thailand: Fishing fleets');
});

test('a country too small to be drawn is still named', async () => {
  const { words } = await perceiveExample('map', 'not-on-the-map');
  expect(words).toContain('Tuvalu: Too small to be drawn');
});

test('a map keeps the page small', async () => {
  for (const name of Object.keys(blockExamples.map)) {
    const { html } = await perceiveExample('map', name);
    expect(html.length).toBeLessThan(24_000);
  }
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
