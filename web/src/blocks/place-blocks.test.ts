import { blockExamples } from '@breaking-the-chains/shared/examples';
import { parseBlock } from '@breaking-the-chains/shared/parse';
import { expect, test } from 'vitest';
import type { BrokenBlock } from '../ui/preview.ts';
import { placeBlocks, withPlace } from './place-blocks.ts';

const block = parseBlock(blockExamples['pull-quote']['typical']);
const broken: BrokenBlock = { type: 'map', problems: ['The map is empty.'] };

const shape = (places: readonly number[]) =>
  placeBlocks([block, block], new Map(places.map((place) => [place, broken]))).map((one) =>
    'broken' in one ? `${one.place} broken` : `${one.place} whole`,
  );

test('broken blocks stand where they were written, and the others keep their places', () => {
  expect(shape([])).toEqual(['0 whole', '1 whole']);
  expect(shape([0, 1])).toEqual(['0 broken', '1 broken', '2 whole', '3 whole']);
  expect(shape([1])).toEqual(['0 whole', '1 broken', '2 whole']);
  expect(shape([2, 3])).toEqual(['0 whole', '1 whole', '2 broken', '3 broken']);
});

test('a block of which nothing is drawn is marked nowhere', () => {
  expect(withPlace('<section class="map"><p>$&</p></section>', 3)).toBe(
    '<section data-place="3" class="map"><p>$&</p></section>',
  );
  expect(withPlace('', 3)).toBe('');
});
