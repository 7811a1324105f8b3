import { expect, test } from 'vitest';
import { partOf } from '../../../tests/support/part.ts';
import { toWrite } from '../../templates/placeholder';
import { placeholder } from './placeholder';

const types = { heading: 'string', text: 'blocks' };
const found = (values: Record<string, unknown>) =>
  placeholder(partOf({ values, types })).map(
    ({ id, level, path }) => `${id} ${level} ${path.join('.')}`,
  );

test('words of a template stop, in plain and in rich text', () => {
  const text = [{ type: 'paragraph', children: [{ type: 'text', text: toWrite('why') }] }];
  expect(found({ heading: toWrite('what'), text })).toEqual([
    'site stops heading',
    'site stops text',
  ]);
});

test('what is written, or empty, passes', () => {
  expect(found({ heading: 'To write is to think.', text: null })).toEqual([]);
});
