import { expect, test } from 'vitest';
import type { Component } from './models';
import { placeWords } from './place-words';

const KNOWN: Record<string, Record<string, Component>> = {
  'api::story.story': {
    title: { type: 'string' },
    hero: { type: 'component', component: 'element.picture' },
    blocks: { type: 'dynamiczone' },
  },
  'element.picture': { licence: { type: 'string' } },
  'block.rich-text': { text: { type: 'blocks' } },
  'block.cards': { cards: { type: 'component', component: 'element.card', repeatable: true } },
};
const values = { blocks: [{ __component: 'block.rich-text' }, { __component: 'block.cards' }] };
const words = (path: string) =>
  placeWords((uid) => KNOWN[uid] ?? {}, 'api::story.story', values, path.split('.'));

test.each([
  ['title', 'Title'],
  ['hero.licence', 'Main picture, Licence'],
  ['blocks.0.text', 'Block 1 (text), Text'],
  ['blocks.1', 'Block 2 (cards)'],
  ['blocks.1.cards.1.title', 'Block 2 (cards), Cards 2, Title'],
])('%s is called as its form calls it', (path, expected) => {
  expect(words(path)).toBe(expected);
});

test('a field that no form shows keeps its name', () => {
  expect(words('stage')).toBe('stage');
});
