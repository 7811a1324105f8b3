import { expect, test } from 'vitest';
import { changedParts } from './changed-parts';
import { partsOf } from './parts';
import type { Attribute, Models } from './shown';

const text: Attribute = { type: 'string' };
const models: Models = (uid) => MODELS[uid] ?? {};
const MODELS: Readonly<Record<string, Readonly<Record<string, Attribute>>>> = {
  'api::story.story': {
    title: text,
    contentNote: text,
    featured: { type: 'boolean' },
    hero: { type: 'component', component: 'element.picture' },
    blocks: { type: 'dynamiczone' },
    authors: { type: 'relation', target: 'api::author.author' },
    related: { type: 'relation', target: 'api::story.story' },
    createdBy: { type: 'relation', target: 'admin::user' },
    updatedAt: { type: 'datetime' },
  },
  'element.picture': { file: { type: 'media' }, alternativeText: text },
  'block.rich-text': { text },
  'block.testimony': { testimony: { type: 'relation', target: 'api::testimony.testimony' } },
  'api::testimony.testimony': {
    text,
    pseudonym: text,
    consentReference: { ...text, private: true },
  },
  'api::author.author': { name: text, displayAs: text, role: text, former: { type: 'boolean' } },
  'api::statistic.statistic': { displayValue: text, label: text, slug: text },
};

const testimony = {
  documentId: 'm',
  text: 'They said.',
  pseudonym: 'Maya',
  consentReference: 'C-1',
};
const author = { documentId: 'a', name: 'Amina Khan', displayAs: 'full-name', role: 'Writer' };
const story = {
  id: 7,
  title: 'A story',
  contentNote: null,
  featured: false,
  hero: { id: 1, file: { id: 3, digest: 'd1', mime: 'image/webp' }, alternativeText: 'A hill.' },
  blocks: [
    { id: 4, __component: 'block.rich-text', text: 'Words with [[a-figure]].' },
    { id: 5, __component: 'block.testimony', testimony },
  ],
  authors: [author],
  related: [{ documentId: 'other', title: 'Another' }],
  createdBy: { id: 1 },
  updatedAt: '2026-11-01',
};

const changes = (other: object, figures = { before: {}, after: {} }) => {
  const figure = { documentId: 'f', displayValue: '28M', label: 'people', slug: 'a-figure' };
  return changedParts(
    partsOf(models, story, [{ ...figure, ...figures.before }]),
    partsOf(models, { ...story, ...other }, [{ ...figure, ...figures.after }]),
  );
};

test.each([
  ['row ids and times', { id: 8, updatedAt: '2026-12-01', createdBy: { id: 2 } }],
  ['its place on the front page', { featured: true }],
  ['nothing written as an empty text', { contentNote: '' }],
  [
    'the consent of a testimony, which no reader sees',
    {
      blocks: [
        story.blocks[0],
        { ...story.blocks[1], testimony: { ...testimony, consentReference: 'C-2' } },
      ],
    },
  ],
  [
    'the words of a story offered to read next',
    { related: [{ documentId: 'other', title: 'New' }] },
  ],
  ['the components’ new rows after a publish', { hero: { ...story.hero, id: 99 } }],
])('%s are not content', (_what, other) => {
  expect(changes(other)).toEqual([]);
});

test.each([
  ['Title', { title: 'Another story' }],
  ['Content note', { contentNote: 'It speaks of harm.' }],
  ['Main picture', { hero: { ...story.hero, alternativeText: 'A valley.' } }],
  ['Main picture', { hero: { ...story.hero, file: { digest: 'd2', mime: 'image/webp' } } }],
  ['Read next', { related: [] }],
  ['Block 1 (text)', { blocks: [{ ...story.blocks[0], text: 'Other.' }, story.blocks[1]] }],
  [
    'the testimony “Maya”',
    { blocks: [story.blocks[0], { ...story.blocks[1], testimony: { ...testimony, text: 'No.' } }] },
  ],
  ['the author “Amina Khan”', { authors: [{ ...author, displayAs: 'role-only' }] }],
])('%s is named when it changes (A2)', (words, other) => {
  expect(changes(other)).toEqual([words]);
});

test('a statistic that a text names is part of what is shown', () => {
  const after = { displayValue: '29M' };
  expect(changes({}, { before: {}, after })).toEqual(['the statistic “29M people”']);
});

test('the hidden name of an author is not shown, so it may change (B1)', () => {
  const hidden = { ...author, displayAs: 'role-only' };
  const named = (name: string) => partsOf(models, { ...story, authors: [{ ...hidden, name }] }, []);
  expect(changedParts(named('Amina Khan'), named('Amina Hassan'))).toEqual([]);
});
