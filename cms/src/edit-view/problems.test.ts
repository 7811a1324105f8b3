import { expect, test } from 'vitest';
import type { Model } from './model';
import { problemsOf } from './problems';
import type { FieldWords, TypeView } from './view';

const model: Model = {
  uid: 'api::boat.boat',
  attributes: {
    id: { type: 'integer' },
    updatedAt: { type: 'datetime' },
    name: { type: 'string' },
    sails: { type: 'enumeration', enum: ['one', 'two'] },
    hull: { type: 'component' },
  },
};

const name: FieldWords = { label: 'Name', description: 'As painted on the bow.' };
const sails: FieldWords = {
  label: 'Sails',
  description: 'How many it carries.',
  choices: { one: 'One', two: 'Two' },
};
const hull: FieldWords = { label: 'Hull', description: 'What it is made of.' };

function viewOf(fields: Record<string, FieldWords>, list = ['name', 'updatedAt']): TypeView {
  return { mainField: 'name', list, groups: [{ fields }] };
}

test('words that fit the schema have no problems', () => {
  expect(problemsOf(model, viewOf({ name, sails, hull }))).toEqual([]);
});

test('a field without words is named, and the place to write them', () => {
  expect(problemsOf(model, viewOf({ name, sails }))).toEqual([
    'api::boat.boat: the field "hull" has no words. Give it a label and a description in src/edit-view.',
  ]);
});

test('words for a field that does not exist are refused', () => {
  const [problem] = problemsOf(model, viewOf({ name, sails, hull, mast: name }));
  expect(problem).toContain('there are words for "mast", but no such field');
});

test('a field in two groups is refused', () => {
  const fields = { name, sails, hull };
  const view: TypeView = {
    mainField: 'name',
    list: [],
    groups: [{ fields }, { fields: { name } }],
  };
  expect(problemsOf(model, view)[0]).toContain('"name" stands in two groups');
});

test('every choice of a list has words, and none has words too many', () => {
  const choices = { one: 'One', three: 'Three' };
  const problems = problemsOf(model, viewOf({ name, sails: { ...sails, choices }, hull }));
  expect(problems[0]).toContain('no words for its choice "two"');
  expect(problems[1]).toContain('words for "three", which is no choice');
});

test('a component cannot be given half a row', () => {
  const problems = problemsOf(model, viewOf({ name, sails, hull: { ...hull, width: 6 } }));
  expect(problems[0]).toContain('"hull" always fills the row');
});

test('an empty description is refused', () => {
  const problems = problemsOf(model, viewOf({ name: { ...name, description: '' }, sails, hull }));
  expect(problems[0]).toContain('"name" has an empty label or description');
});

test('a list column that is no field is refused', () => {
  const problems = problemsOf(model, viewOf({ name, sails, hull }, ['name', 'captain']));
  expect(problems[0]).toContain('"captain", but there is no such field');
});
