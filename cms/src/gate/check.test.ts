import { expect, test } from 'vitest';
import { TODAY } from '../../tests/support/part.ts';
import { alone } from './around';
import { findingsOf } from './check';
import type { Component, Models } from './models';
import { problemFrom } from './problem';
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
const judge = (known: Models, uid: string, values: Record<string, unknown>) =>
  findingsOf(known, uid, values, alone(TODAY, 'en')).map(
    (one) => problemFrom({ uid, documentId: null }, one).problem,
  );
/** Advice is not what these are about. */
const check = (values: Record<string, unknown>) =>
  judge(models, 'api::story.story', values).filter(({ level }) => level !== 'advises');
const paths = (values: Record<string, unknown>) => check(values).map(({ path }) => path.join('.'));
const told = (found: ReturnType<typeof check>) =>
  refusal(found.map((one) => ({ ...one, words: (path) => path.join('.') })));
const words = (...children: object[]) => [{ type: 'paragraph', children }];

const rights = { credit: 'The club', licence: 'CC BY 4.0' };

test('M1: a picture without words is found wherever it stands, with the path to the field', () => {
  const wordless = { ...rights, alternativeText: ' ', decorative: false };
  const found = check({
    hero: { ...rights, decorative: null },
    pictures: [{ ...rights, alternativeText: 'A hill.' }, wordless],
    blocks: [{ __component: 'block.rich-text' }, { __component: 'block.video', poster: wordless }],
  });
  expect(found.map(({ id, path }) => `${id} ${path.join('.')}`)).toEqual([
    'M1 hero.alternativeText',
    'M1 pictures.1.alternativeText',
    'M1 blocks.1.poster.alternativeText',
  ]);
});

test('M1: a picture that is described, is only decoration, or is not there passes', () => {
  const pictures = [
    { ...rights, alternativeText: 'A hill.' },
    { ...rights, decorative: true },
  ];
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

test('the message names the part that is to be mended, and the field where that says more', () => {
  const blocks = [{ __component: 'block.video', poster: rights }];
  expect(told(check({ blocks })).message).toMatch(/^blocks\.0\.poster: This picture has no/);
  expect(told(check({ hero: rights })).message).toMatch(/^hero: This picture has no/);
  const text = [{ type: 'code' }];
  const inText = told(check({ blocks: [{ __component: 'block.rich-text', text }] }));
  expect(inText.message).toMatch(/^blocks\.0\.text: There is code/);
});

test('a relation that has to be chosen is not left empty', () => {
  const relation = { type: 'relation', required: true };
  const known: Models = () => ({ statistics: relation });
  const found = (statistics: unknown) => judge(known, 'block.statistics', { statistics });
  expect(found([]).map(({ path }) => path)).toEqual([['statistics']]);
  expect(found(null)).toHaveLength(1);
  expect(found([{ id: 1 }])).toEqual([]);
});

const SHOWN: Record<string, Record<string, Component>> = {
  'api::story.story': {
    blocks: { type: 'dynamiczone', components: ['block.testimony', 'block.case-study'] },
  },
  'block.testimony': { testimony: { type: 'relation', target: 'api::testimony.testimony' } },
  'block.picture': { picture: { type: 'component', component: 'element.picture' } },
  'block.case-study': { caseStudy: { type: 'relation', target: 'api::case-study.case-study' } },
  'api::case-study.case-study': {
    phases: {
      type: 'relation',
      relation: 'oneToMany',
      target: 'api::case-study-phase.case-study-phase',
    },
  },
  'api::case-study-phase.case-study-phase': {
    picture: { type: 'component', component: 'element.picture' },
  },
};
const shown = (sensitive: boolean, ...blocks: object[]) =>
  judge((uid) => SHOWN[uid] ?? {}, 'api::story.story', { blocks, sensitive, contentNote: 'Note.' });

const maria = { documentId: 'm', pseudonym: 'Maria', nameChanged: true, narrative: 'composite' };
const testimony = (more: object = {}) => ({
  __component: 'block.testimony',
  testimony: { ...maria, text: 'They lied.', age: 14, ...more },
});

test('what a story shows is looked at, and told of at the block, with its name', () => {
  const problems = shown(true, { __component: 'block.rich-text' }, testimony({ narrative: null }));
  expect(problems).toMatchObject([
    {
      ...{ id: 'T1', level: 'stops', path: ['blocks', '1', 'testimony'] },
      record: { uid: 'api::testimony.testimony', documentId: 'm', path: ['narrative'] },
    },
  ]);
  expect(told(problems).message).toMatch(/^blocks\.1, testimony “Maria”: It is not said where/);
});

test('M2: a picture deep inside is judged by the story that shows it', () => {
  const picture = { ...rights, alternativeText: 'A child.', depicts: 'child-identifiable' };
  const phases = [{ documentId: 'p', name: 'Intelligence', picture }];
  const block = {
    __component: 'block.case-study',
    caseStudy: { documentId: 'c', title: 'One', phases },
  };
  const [problem] = shown(true, block);
  expect(problem).toMatchObject({ id: 'M2', level: 'stops', path: ['blocks', '0', 'caseStudy'] });
  expect(problem?.message).toMatch(/^Case study “One”, phase “Intelligence”: This picture shows/);
  expect(shown(false, block)).toMatchObject([{ id: 'M2', level: 'advises' }]);
});

test('T4: a picture of a person counts where it stands beside the testimony', () => {
  const picture = { ...rights, alternativeText: 'A hand.', depicts: 'child-not-identifiable' };
  const person = { __component: 'block.picture', picture };
  const text = { __component: 'block.rich-text' };
  expect(shown(true, person, text, testimony())).toEqual([]);
  expect(shown(true, person, testimony())).toMatchObject([
    { id: 'T4', level: 'stops-unless-overridden', path: ['blocks', '1', 'testimony'] },
  ]);
  const drawing = { ...person, picture: { ...picture, depicts: 'illustration' } };
  expect(shown(true, testimony(), drawing)).toEqual([]);
});

test('a problem keeps its key wherever it moves, and no other problem has it', () => {
  const text = { __component: 'block.rich-text' };
  const place = { place: 'Accra' };
  const keys = (...blocks: object[]) => shown(true, ...blocks).map(({ key }) => key);
  const [key] = keys(testimony(place));
  expect(keys(text, testimony({ ...place, text: 'They lied to her.' }))).toEqual([key]);
  expect(keys(testimony({ ...place, age: 15 }))).not.toEqual([key]);
  expect(keys(testimony({ ...place, documentId: 'another' }))).not.toEqual([key]);
});
