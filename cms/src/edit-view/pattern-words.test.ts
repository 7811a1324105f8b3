import { expect, test } from 'vitest';
import { schema } from '../../tests/support/models.ts';
import { ANY_PATTERN, patternWords } from './pattern-words';

const types = Object.entries(schema.types).map(([type, fields]) => ({
  uid: `api::${type}.${type}`,
  fields,
}));
const components = Object.entries(schema.components).map(([uid, fields]) => ({ uid, fields }));
const patterned = [...types, ...components].flatMap(({ uid, fields }) =>
  Object.entries(fields)
    .filter(([, field]) => 'regex' in field)
    .map(([name]) => ({ uid, name })),
);

test('every field with a pattern says what to write, in words of its own', () => {
  expect(patterned.length).toBeGreaterThan(20);
  for (const { uid, name } of patterned) {
    expect(patternWords(uid, name), `${uid}.${name}`).not.toBe(ANY_PATTERN);
  }
});

test('a link may lead to a page of ours, the address of a source is on the web', () => {
  expect(patternWords('element.link', 'url')).toMatch(/^Begin with \/ for a page of ours/);
  expect(patternWords('api::source.source', 'url')).toMatch(/^Begin with https:/);
});
