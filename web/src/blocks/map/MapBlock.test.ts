import { blockExamples } from '@breaking-the-chains/shared/examples';
import { expect, test } from 'vitest';
import { regionName } from '../../format/region-name.ts';
import { perceiveExample } from '../perceive.ts';
import { findCountry } from './country-codes.ts';
import { drawMap } from './draw-map.ts';
import { readWorld } from './world.ts';

test('a map names its countries and what they are marked for', async () => {
  const { getByRole } = await perceiveExample('map', 'typical');
  expect(getByRole('row', { name: 'Thailand Fishing fleets' })).toBeTruthy();
  expect(getByRole('img').getAttribute('aria-label')).toBe(
    'Map: The region of the operation. Marked: Thailand, Cambodia, Indonesia, Myanmar (Burma) and Vietnam.',
  );
});

test('a country too small to be drawn is still named', async () => {
  const { getByRole } = await perceiveExample('map', 'not-on-the-map');
  expect(getByRole('row', { name: 'Tuvalu Too small to be drawn' })).toBeTruthy();
});

test('a map keeps the page small', async () => {
  for (const name of Object.keys(blockExamples.map)) {
    const { html } = await perceiveExample('map', name);
    expect(html.length).toBeLessThan(25_000);
  }
});

test('no name on a map stands over another', async () => {
  const { root } = await perceiveExample('map', 'many');
  const names = Array.from(root.querySelectorAll('svg text'), (name) => name.textContent.trim());
  expect(names).toContain('Nigeria');
  expect(names).not.toContain('Ghana');
  expect(root.querySelectorAll('figcaption li')).toHaveLength(12);
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
