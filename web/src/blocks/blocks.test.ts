import { parseBlock } from '@breaking-the-chains/shared/parse';
import { blockExamples } from '@breaking-the-chains/shared/examples';
import { expect, test } from 'vitest';
import { perceiveExample } from './perceive.ts';

test('phases are a numbered list with headings', async () => {
  const { root, getAllByRole } = await perceiveExample('case-study', 'typical');
  expect(root.querySelectorAll('ol > li')).toHaveLength(4);
  const headings = getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
  expect(headings).toContain('Network identification');
});

test('a phase says its number and name', async () => {
  const { getByText } = await perceiveExample('case-study', 'typical');
  expect(getByText('Phase 1: Intelligence')).toBeTruthy();
});

test('programmes are as many lists as there are programmes', async () => {
  const { getAllByRole } = await perceiveExample('programmes', 'typical');
  expect(getAllByRole('list')).toHaveLength(4);
});

test('a picture is described, credited and sized', async () => {
  const { getByRole, words } = await perceiveExample('picture', 'typical');
  const image = getByRole('img', { name: /Paper boats/ });
  expect(image.getAttribute('width')).toBe('1920');
  expect(image.getAttribute('loading')).toBe('lazy');
  expect(words).toContain('Picture: Drawn by the club, CC BY 4.0');
});

test('a decorative picture is passed over in silence', async () => {
  const { root } = await perceiveExample('picture', 'decorative');
  expect(root.querySelector('img')?.getAttribute('alt')).toBe('');
});

test('pictures come from the site itself', async () => {
  const { root } = await perceiveExample('picture', 'typical');
  for (const source of root.querySelectorAll('source, img')) {
    for (const part of source.getAttribute('srcset')?.split(', ') ?? []) {
      expect(part).toMatch(/^\/media\/[0-9a-f]{16}-\d+\.(avif|webp) \d+w$/);
    }
  }
});

test('a video waits to be asked, has captions, and its words in writing', async () => {
  const { root, words } = await perceiveExample('video', 'typical');
  const video = root.querySelector('video');
  expect(video?.getAttribute('preload')).toBe('none');
  expect(video?.hasAttribute('controls')).toBe(true);
  expect(root.querySelector('track')?.getAttribute('kind')).toBe('captions');
  expect(words).toContain('You are through to the helpline');
});

test('cards without icons have none', async () => {
  const { root } = await perceiveExample('cards', 'without-icons');
  expect(root.querySelector('svg')).toBeNull();
});

test('a block answers to its anchor', async () => {
  const { root } = await perceiveExample('pull-quote', 'typical');
  expect(root.querySelector('[id]')).toBeNull();
  const anchored = await perceiveExample('cards', 'typical');
  const { anchor } = parseBlock(blockExamples.cards['typical']);
  expect(anchored.root.querySelector(`[id="${anchor}"]`)).not.toBeNull();
});
