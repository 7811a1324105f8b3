import { describe, expect, test } from 'vitest';
import { drawMap } from './draw-map.ts';
import { countryAt, partOn, type Box } from './ground.ts';
import { labelMap } from './map-labels.ts';
import { MAP_HEIGHT, MAP_WIDTH } from './map-size.ts';

const region = drawMap(['THA', 'KHM', 'IDN', 'MMR', 'VNM']);
const many = drawMap('NGA GHA CIV BFA MLI IND NPL BGD BRA PER COL HTI'.split(' '));
const inNumbers = (_: string, order: number) => [String(order + 1)];
const words = (code: string, order: number) => [`The ${code}`, String(order + 1)];

describe.each([
  { map: region, narrowest: 284, wordsOf: inNumbers },
  { map: region, narrowest: 590, wordsOf: words },
  { map: many, narrowest: 284, wordsOf: inNumbers },
  { map: many, narrowest: 590, wordsOf: words },
  { map: many, narrowest: 920, wordsOf: words },
])('on a map $narrowest pixels wide', ({ map, narrowest, wordsOf }) => {
  const { labels } = labelMap(map, wordsOf, narrowest);
  const boxes = labels.map(({ box }) => box);

  test('every marked country is told by its name or its number', () => {
    expect(labels.map(({ code }) => code).sort()).toEqual(
      map.countries.map(({ code }) => code).sort(),
    );
  });

  test('no words stand over others or over the edge', () => {
    for (const [place, box] of boxes.entries()) {
      expect(box.left >= 0 && box.right <= MAP_WIDTH).toBe(true);
      expect(box.top >= 0 && box.bottom <= MAP_HEIGHT).toBe(true);
      expect(boxes.slice(place + 1).some((other) => areOver(box, other))).toBe(false);
    }
  });

  test('words stand wholly on their own country or on none that is marked', () => {
    for (const { code, box, at, isInside } of labels) {
      expect(partOn(map.ground.marked, box)).toBe(isInside ? 1 : 0);
      const own = map.countries.findIndex((country) => country.code === code);
      if (isInside) expect(countryAt(map.ground, at)).toBe(own);
    }
  });
});

test('a name stands in its country where there is room', () => {
  const { labels } = labelMap(drawMap(['BRA', 'USA']), () => ['Name'], 920);
  expect(labels.map(({ isInside }) => isInside)).toEqual([true, true]);
});

test('a name without any room gives way to a number', () => {
  const { labels } = labelMap(
    region,
    () => ['A name longer than the map is wide'.repeat(3), '1'],
    284,
  );
  expect(new Set(labels.map((label) => label.words))).toEqual(new Set(['1']));
});

test('a dot stands for a country too small to be seen', () => {
  const { dots } = labelMap(many, words, 590);
  expect(dots.map(({ code }) => code)).toEqual(['HTI']);
});

function areOver(one: Box, other: Box): boolean {
  const isBeside = one.right <= other.left || other.right <= one.left;
  return !isBeside && one.top < other.bottom && other.top < one.bottom;
}
