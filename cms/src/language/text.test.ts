import { expect, test } from 'vitest';
import type { Component, Models } from '../gate/models';
import { textsOf } from './text';

const KNOWN: Record<string, Record<string, Component>> = {
  'api::story.story': {
    title: { type: 'string' },
    slug: { type: 'uid' },
    publishedOn: { type: 'date' },
    hero: { type: 'component', component: 'element.picture' },
    blocks: { type: 'dynamiczone', components: ['block.rich-text', 'block.cards'] },
    checkedBy: { type: 'string', private: true },
    topics: { type: 'relation' },
  },
  'element.picture': {
    caption: { type: 'text' },
    credit: { type: 'string' },
    licence: { type: 'string' },
    depicts: { type: 'enumeration' },
  },
  'element.card': { title: { type: 'string' } },
  'element.link': { label: { type: 'string' }, url: { type: 'string', regex: '^https' } },
  'block.rich-text': { anchor: { type: 'string', regex: '^[a-z]+$' }, text: { type: 'blocks' } },
  'block.cards': { cards: { type: 'component', component: 'element.card', repeatable: true } },
  'block.pull-quote': { text: { type: 'text' }, attribution: { type: 'string' } },
  'api::testimony.testimony': { text: { type: 'text' }, form: { type: 'enumeration' } },
  'api::source.source': { publisher: { type: 'string' }, title: { type: 'string' } },
  'api::helpline.helpline': { name: { type: 'string' }, hours: { type: 'string' } },
};
const models: Models = (uid) => KNOWN[uid] ?? {};
const texts = (uid: string, values: Record<string, unknown>) =>
  textsOf(uid, values, models).map(({ path, text }) => `${path.join('.')}: ${text}`);

const leaf = (text: string) => ({ type: 'text', text });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

test('texts are found wherever they stand, with the path to their field', () => {
  const blocks = [
    { __component: 'block.rich-text', anchor: 'here', text: [paragraph(leaf('A paragraph.'))] },
    { __component: 'block.cards', cards: [{ title: 'One' }, { title: 'Two' }] },
  ];
  expect(
    texts('api::story.story', { title: 'A story', hero: { caption: 'A hill' }, blocks }),
  ).toEqual([
    'title: A story',
    'hero.caption: A hill',
    'blocks.0.text: A paragraph.',
    'blocks.1.cards.0.title: One',
    'blocks.1.cards.1.title: Two',
  ]);
});

test('addresses, choices, dates, credits and what is private are no words of ours', () => {
  const hero = { credit: 'A. Name', licence: 'CC BY', depicts: 'adult' };
  const values = { slug: 'a-slave', publishedOn: '2026-01-01', checkedBy: 'A. Name', topics: [{}] };
  expect(texts('api::story.story', { ...values, hero, blocks: null })).toEqual([]);
  expect(texts('element.link', { label: 'Read on', url: 'https://a.org' })).toEqual([
    'label: Read on',
  ]);
});

test('names of sources and helplines are theirs', () => {
  expect(texts('api::source.source', { publisher: 'ILO', title: 'Child Slaves' })).toEqual([]);
  expect(texts('api::helpline.helpline', { name: 'Rescue', hours: 'Day and night' })).toEqual([
    'hours: Day and night',
  ]);
});

test('rich text is read line by line, as it is seen, without quotes', () => {
  const link = { type: 'link', url: 'https://a.org', children: [leaf('links')] };
  const item = (text: string) => ({ type: 'list-item', children: [leaf(text)] });
  const nested = { type: 'list', children: [item('inside')] };
  const text = [
    { type: 'heading', children: [leaf('Head'), leaf('ing')] },
    paragraph(leaf('With '), link, leaf(' and [[people-in-forced-labour]].')),
    { type: 'quote', children: [leaf('Said by another.')] },
    { type: 'list', children: [item('one'), nested] },
  ];
  expect(texts('block.rich-text', { text })).toEqual([
    'text: Heading\nWith links and [#].\none\ninside',
  ]);
});

test('a testimony in the person’s own words is skipped; one that we tell is not', () => {
  const text = 'They rescued me.';
  expect(texts('api::testimony.testimony', { form: 'quoted', text })).toEqual([]);
  expect(texts('api::testimony.testimony', { form: 'retold', text })).toHaveLength(1);
});

test('a pull quote that somebody said is skipped; a sentence of the story is not', () => {
  const text = 'They rescued me.';
  expect(texts('block.pull-quote', { text, attribution: 'A teacher' })).toEqual([]);
  expect(texts('block.pull-quote', { text, attribution: '' })).toEqual([`text: ${text}`]);
});

test('a form that is not filled in has no texts', () => {
  const blocks = [{ __component: 'block.rich-text', text: null }, { __component: 'block.gone' }];
  expect(texts('api::story.story', { title: ' ', hero: null, blocks })).toEqual([]);
});
