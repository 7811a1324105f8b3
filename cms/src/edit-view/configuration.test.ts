import { expect, test } from 'vitest';
import { configurationOf, rowsOf, type Configuration } from './configuration';
import type { Model } from './model';
import type { TypeView } from './view';

const model: Model = {
  uid: 'api::boat.boat',
  attributes: {
    id: { type: 'integer' },
    name: { type: 'string' },
    length: { type: 'float' },
    harbour: { type: 'relation', targetModel: 'api::harbour.harbour' },
    hull: { type: 'component' },
    updatedAt: { type: 'datetime' },
  },
};

const view: TypeView = {
  mainField: 'name',
  list: ['name', 'updatedAt'],
  groups: [
    {
      heading: 'The boat',
      fields: {
        name: { label: 'Name', description: 'On the bow.', placeholder: 'Hope', width: 8 },
        length: { label: 'Length', description: 'In metres.', width: 4 },
        hull: { label: 'Hull', description: 'What it is made of.' },
      },
    },
    {
      heading: 'Where it lies',
      fields: { harbour: { label: 'Harbour', description: 'Its home.', readOnly: true, width: 6 } },
    },
  ],
};

/** As Strapi makes it of the schema alone. */
function storedFor({ attributes }: Model): Configuration {
  const metadatas = Object.keys(attributes).map((name) => [
    name,
    { edit: { label: name }, list: { label: name, searchable: true, sortable: name !== 'hull' } },
  ]);
  return {
    settings: { pageSize: 10, mainField: 'id' },
    metadatas: Object.fromEntries(metadatas),
    layouts: { list: ['id'], edit: [] },
  };
}

const mainFields = new Map([['api::harbour.harbour', 'town']]);
const made = configurationOf(model, view, storedFor(model), (uid) => mainFields.get(uid));

test('a record opens in an edit view of its own, where what is typed is safe', () => {
  expect(made.settings['relationOpenMode']).toBe('newTab');
});

test('a field is given its words', () => {
  expect(made.metadatas.name?.edit).toMatchObject({
    label: 'Name',
    description: 'On the bow.',
    placeholder: 'Hope',
    visible: true,
    editable: true,
  });
});

test('a column carries the same label as its field, and Strapi’s own columns speak plainly', () => {
  expect(made.metadatas.name?.list.label).toBe('Name');
  expect(made.metadatas.updatedAt?.list.label).toBe('Last changed');
});

test('what Strapi knows of sorting is kept', () => {
  expect(made.metadatas.hull?.list.sortable).toBe(false);
});

test('a relation shows the main field of the type it leads to', () => {
  expect(made.metadatas.harbour?.edit).toMatchObject({ mainField: 'town', editable: false });
});

test('the first field of a group carries its heading, the others none', () => {
  expect(made.metadatas.name?.edit.heading).toBe('The boat');
  expect(made.metadatas.harbour?.edit.heading).toBe('Where it lies');
  expect(made.metadatas.length?.edit).not.toHaveProperty('heading');
});

test('fields flow into rows of twelve columns, and each group begins a new one', () => {
  expect(made.layouts.edit).toEqual([
    [
      { name: 'name', size: 8 },
      { name: 'length', size: 4 },
    ],
    [{ name: 'hull', size: 12 }],
    [{ name: 'harbour', size: 6 }],
  ]);
});

test('a field without a width takes the whole row', () => {
  expect(rowsOf(model, { name: { label: 'Name', description: 'On the bow.' } })).toEqual([
    [{ name: 'name', size: 12 }],
  ]);
});

test('lists begin with what was changed last', () => {
  expect(made.settings).toMatchObject({ defaultSortBy: 'updatedAt', defaultSortOrder: 'DESC' });
  expect(made.layouts.list).toEqual(['name', 'updatedAt']);
});

test('made from its own outcome, it is the same again', () => {
  expect(configurationOf(model, view, made, (uid) => mainFields.get(uid))).toEqual(made);
});
