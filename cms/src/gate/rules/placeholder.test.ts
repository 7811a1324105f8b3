import { expect, test } from 'vitest';
import { partOf } from '../../../tests/support/part.ts';
import { toWrite } from '../../templates/placeholder';
import { placeholder } from './placeholder';

const types = { title: 'string', text: 'blocks', standfirst: 'text', hero: 'component' };
const found = (values: Record<string, unknown>) =>
  placeholder(partOf({ values, types, path: ['blocks', '0'] })).map(({ path }) => path.join('.'));

test('words of a template are found in plain and in rich text, with the field', () => {
  const text = [{ type: 'paragraph', children: [{ type: 'text', text: toWrite('why') }] }];
  expect(found({ title: toWrite('what'), text, standfirst: 'Written.' })).toEqual([
    'blocks.0.title',
    'blocks.0.text',
  ]);
});

test('what is written, empty or no text passes', () => {
  expect(found({ title: 'To write is to think.', text: null, hero: { title: 'x' } })).toEqual([]);
});
