import { parseBlock } from '@breaking-the-chains/shared/parse';
import { expect, test } from 'vitest';
import { perceiveBlock, perceiveExample } from '../perceive.ts';

test('headings in a text stand below the heading of their block', async () => {
  const { getByRole } = await perceiveExample('rich-text', 'every-mark');
  expect(getByRole('heading', { level: 2 }).textContent).toBe('Every mark');
  expect(getByRole('heading', { level: 3 }).textContent).toBe('A section in the text');
  expect(getByRole('heading', { level: 4 }).textContent).toBe('A part of the section');
});

test('a link that leaves the site says so to those who do not see its arrow', async () => {
  const { getByRole } = await perceiveExample('rich-text', 'typical');
  expect(getByRole('link', { name: /Luxembourg guidelines.*\(external site\)/ })).toBeTruthy();
  expect(getByRole('link', { name: 'how we work' }).getAttribute('href')).toBe('/about');
});

test('empty paragraphs are not shown', async () => {
  const { root } = await perceiveExample('rich-text', 'empty-paragraphs');
  expect(root.querySelectorAll('p')).toHaveLength(1);
});

test('a list inside a list stays inside it', async () => {
  const { root } = await perceiveExample('rich-text', 'every-mark');
  expect(root.querySelectorAll('ol > li')).toHaveLength(3);
  expect(root.querySelector('ol > li:nth-child(2) > ul > li')?.textContent).toBe(
    'inside the second',
  );
});

test('markup written by an editor is shown, not run', async () => {
  const text = [{ type: 'paragraph', children: [{ type: 'text', text: '<img src=x onerror=1>' }] }];
  const block = parseBlock({ __component: 'block.rich-text', text });
  const { root, words } = await perceiveBlock(block);
  expect(root.querySelector('img')).toBeNull();
  expect(words).toBe('<img src=x onerror=1>');
});
