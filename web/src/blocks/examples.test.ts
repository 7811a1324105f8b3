import { blockTypes } from '@breaking-the-chains/shared/blocks/block';
import { blockExamples } from '@breaking-the-chains/shared/examples';
import { expect, test } from 'vitest';
import { perceiveExample } from './perceive.ts';

const all = blockTypes.flatMap((type) =>
  Object.keys(blockExamples[type]).map((name) => ({ type, name })),
);

test.each(all)('$type/$name renders words, and nothing the policy forbids', async (example) => {
  const { html, words, root } = await perceiveExample(example.type, example.name);
  const hasImage = root.querySelector('img') !== null;
  expect(words !== '' || hasImage).toBe(true);
  expect(html).not.toMatch(/\sstyle=|\son\w+=|javascript:|undefined|NaN|\[object/);
});

test.each(all)('$type/$name names things only where names are heard', async ({ type, name }) => {
  const { root } = await perceiveExample(type, name);
  const unheard = root.querySelectorAll(
    'span[aria-label]:not([role]), div[aria-label]:not([role])',
  );
  expect(unheard).toHaveLength(0);
  for (const svg of root.querySelectorAll('svg:not(svg svg)')) {
    const isNamed = svg.getAttribute('role') === 'img' && svg.hasAttribute('aria-label');
    expect(isNamed || svg.getAttribute('aria-hidden') === 'true').toBe(true);
  }
  for (const image of root.querySelectorAll('img')) expect(image.hasAttribute('alt')).toBe(true);
});
