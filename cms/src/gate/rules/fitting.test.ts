import { expect, test } from 'vitest';
import { TODAY } from '../../../tests/support/part.ts';
import { models } from '../../../tests/support/models.ts';
import { alone } from '../around';
import { findingsOf } from '../check';

const told = (values: Record<string, unknown>) =>
  findingsOf(
    models,
    'api::page.page',
    { title: 'A page', slug: 'a-page', ...values },
    alone(TODAY, 'en'),
  )
    .filter(({ finding }) => finding.level === 'stops')
    .map(({ finding: { path, message } }) => `${path.join('.')}: ${message}`);

const text = {
  __component: 'block.rich-text',
  text: [{ type: 'paragraph', children: [{ type: 'text', text: 'Words.' }] }],
};
const blocks = [text];
const actionTo = (url: string) => ({
  __component: 'block.call-to-action',
  heading: 'Help',
  links: [{ label: 'Ask', url }],
});

test('a page that fits is told nothing of', () => {
  expect(told({ blocks })).toEqual([]);
});

test('a title that is too long is told with how much fits', () => {
  expect(told({ blocks, title: 'a'.repeat(121) })).toEqual([
    'title: This is too long: 121 characters, and 120 fit. Shorten it.',
  ]);
  expect(told({ blocks, title: 'a'.repeat(120) })).toEqual([]);
});

test.each(['Children At Work', 'two--hyphens'])('the address "%s" is told once', (slug) => {
  expect(told({ blocks, slug })).toEqual([
    'slug: Use small letters, digits and hyphens, such as children-at-work.',
  ]);
});

test('a link that leads nowhere good is told within its block', () => {
  const found = told({ blocks: [text, actionTo('javascript:alert(1)')] });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^blocks\.1\.links\.0\.url: Begin with \/ for a page of ours/);
  expect(told({ blocks: [text, actionTo('/stories')] })).toEqual([]);
});

test('too many blocks are told', () => {
  expect(told({ blocks: Array(41).fill(text) })).toEqual([
    'blocks: These are 41. Keep at most 40.',
  ]);
});

test('a broken anchor and an empty title are told by their own rules alone', () => {
  const found = told({ title: '', blocks: [{ ...text, anchor: 'Not This' }] });
  expect(found.map((line) => line.split(':')[0])).toEqual(['title', 'blocks.0.anchor']);
});
