import { expect, test } from 'vitest';
import { problemsOf } from './check';
import type { Component, Models } from './models';
import { refusal } from './refusal';

const KNOWN: Record<string, Record<string, Component>> = {
  'api::story.story': {
    hero: { type: 'component', component: 'element.picture' },
    pictures: { type: 'component', component: 'element.picture', repeatable: true },
    blocks: { type: 'dynamiczone', components: ['block.video', 'block.rich-text'] },
  },
  'element.picture': { alternativeText: { type: 'text' }, decorative: { type: 'boolean' } },
  'block.video': { poster: { type: 'component', component: 'element.picture' } },
  'block.rich-text': { anchor: { type: 'string' }, text: { type: 'blocks' } },
};
const models: Models = (uid) => KNOWN[uid] ?? {};
const check = (values: Record<string, unknown>) => problemsOf(models, 'api::story.story', values);
const paths = (values: Record<string, unknown>) => check(values).map(({ path }) => path.join('.'));
const words = (...children: object[]) => [{ type: 'paragraph', children }];

test('M1: a picture without words is found wherever it stands, with the path to the field', () => {
  const wordless = { alternativeText: ' ', decorative: false };
  const found = check({
    hero: { decorative: null },
    pictures: [{ alternativeText: 'A hill.' }, wordless],
    blocks: [{ __component: 'block.rich-text' }, { __component: 'block.video', poster: wordless }],
  });
  expect(found.map(({ id, path }) => `${id} ${path.join('.')}`)).toEqual([
    'M1 hero.alternativeText',
    'M1 pictures.1.alternativeText',
    'M1 blocks.1.poster.alternativeText',
  ]);
});

test('M1: a picture that is described, is only decoration, or is not there passes', () => {
  const pictures = [{ alternativeText: 'A hill.' }, { decorative: true }];
  expect(check({ hero: null, pictures, blocks: [] })).toEqual([]);
});

test.each(['Capital', 'two--hyphens', '\u0301a', '', 'É'])(
  'the anchor "%s" is not fit for an address',
  (anchor) => {
    expect(paths({ blocks: [{ __component: 'block.rich-text', anchor }] })).toEqual([
      'blocks.0.anchor',
    ]);
  },
);

test('an anchor of any script, or none, passes', () => {
  const blocks = ['हिन्दी', null].map((anchor) => ({ __component: 'block.rich-text', anchor }));
  expect(check({ blocks })).toEqual([]);
});

test('text says once what is wrong with it, on the field', () => {
  const link = { type: 'link', url: 'javascript:alert(1)', children: [] };
  const text = [...words(link, link), { type: 'image' }, { type: 'code', children: [] }];
  const found = check({ blocks: [{ __component: 'block.rich-text', text }] });
  expect(found.map(({ path }) => path.join('.'))).toEqual(Array(3).fill('blocks.0.text'));
  expect(found.map(({ message }) => message).join(' ')).toMatch(/javascript.*picture block.*code/);
});

test('the message names the place as an editor counts', () => {
  const blocks = [{ __component: 'block.video', poster: {} }];
  expect(refusal(check({ blocks })).message).toMatch(/^Blocks 1, poster: This picture has no/);
  expect(refusal(check({ hero: {} })).message).toMatch(/^Hero: This picture has no/);
  const text = [{ type: 'code' }];
  const inText = refusal(check({ blocks: [{ __component: 'block.rich-text', text }] }));
  expect(inText.message).toMatch(/^Blocks 1, text: There is code/);
});

test('a relation that has to be chosen is not left empty', () => {
  const relation = { type: 'relation', required: true };
  const known: Models = () => ({ statistics: relation });
  const found = (statistics: unknown) => problemsOf(known, 'block.statistics', { statistics });
  expect(found([]).map(({ path }) => path)).toEqual([['statistics']]);
  expect(found(null)).toHaveLength(1);
  expect(found([{ id: 1 }])).toEqual([]);
});
