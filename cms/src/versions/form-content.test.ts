import { expect, test } from 'vitest';
import { formContent } from './form-content.ts';
import type { Shapes } from './shape.ts';

const shapes: Shapes = (uid) =>
  ({
    story: [
      ['title', { type: 'string' }] as const,
      ['cover', { type: 'media' }] as const,
      ['topics', { type: 'relation', relation: 'oneToMany', target: 'topic' }] as const,
      ['blocks', { type: 'dynamiczone', components: ['text', 'figures'] }] as const,
    ],
    text: [['heading', { type: 'string' }] as const],
    figures: [
      ['figures', { type: 'relation', relation: 'oneToMany', target: 'figure' }] as const,
      ['source', { type: 'relation', relation: 'oneToOne', target: 'source' }] as const,
    ],
  })[uid]?.map(([name, field]) => [name, field]) ?? [];

const figures = (id: number, figures: string[]) => ({
  ...{ id, __component: 'figures', figures, source: null },
});
const base = { title: 'A', cover: 1, topics: ['a', 'b'], blocks: [figures(7, ['x', 'y'])] };
const with_ = (values: Record<string, unknown>) => formContent(shapes, 'story', base, values);

test('what the form does not speak of stays as it was', () => {
  expect(with_({ title: 'B' })).toEqual({ ...base, title: 'B' });
});

test('relations are told relative to what was loaded, in their order', () => {
  const chosen = (documentId: string, position?: object) => ({ id: 1, documentId, position });
  const topics = (connect: object[], disconnect: object[] = []) =>
    with_({ topics: { connect, disconnect } })['topics'];
  expect(topics([], [])).toEqual(['a', 'b']);
  expect(topics([chosen('c')], [chosen('a')])).toEqual(['b', 'c']);
  expect(topics([chosen('b', { before: 'a' })])).toEqual(['b', 'a']);
  expect(topics([chosen('c', { start: true }), chosen('d', { after: 'a' })])).toEqual([
    'c',
    'a',
    'd',
    'b',
  ]);
});

test('a block keeps its relations wherever it is moved, and a new one has none', () => {
  const untouched = { connect: [], disconnect: [] };
  const blocks = [
    { __component: 'figures', figures: { connect: [{ documentId: 'z' }] }, source: untouched },
    { __component: 'text', heading: 'New' },
    {
      id: 7,
      __component: 'figures',
      figures: untouched,
      source: { connect: [{ documentId: 's' }] },
    },
  ];
  expect(with_({ blocks })['blocks']).toEqual([
    { __component: 'figures', figures: ['z'], source: null },
    { __component: 'text', heading: 'New' },
    { ...figures(7, ['x', 'y']), source: 's' },
  ]);
});

test('a file is known by its id, however the form holds it', () => {
  expect(with_({ cover: { id: 4, name: 'hill.jpg' } })['cover']).toBe(4);
  expect(with_({ cover: null })['cover']).toBeNull();
});
