import * as v from 'valibot';
import { expect, test } from 'vitest';
import { documentExample } from '../examples/all.ts';
import type { ContractError } from './contract-error.ts';
import { parseCaseStudy, parseStory } from './parse.ts';
import { plainText, richText, statisticsInText, type RichTextInline } from './rich-text.ts';

const paragraph = (...texts: object[]) => [
  { type: 'paragraph', children: texts.map((one) => ({ type: 'text', ...one })) },
];
const partsOf = (...texts: object[]): RichTextInline[] => {
  const [node] = v.parse(richText, paragraph(...texts));
  if (node?.type !== 'paragraph') throw new Error('The text lost its paragraph.');
  return node.children;
};
const said = (inline: RichTextInline) => (inline.type === 'figure' ? inline.key : inline);

test('a key in double brackets is a figure, the words around it stay', () => {
  expect(partsOf({ text: 'Some [[a-b]] and [[c]].' }).map(said)).toMatchObject([
    { text: 'Some ' },
    'a-b',
    { text: ' and ' },
    'c',
    { text: '.' },
  ]);
});

test('a figure keeps the emphasis of the words that it stands in', () => {
  expect(partsOf({ text: '[[a-b]]', bold: true, italic: true })).toEqual([
    {
      ...{ type: 'figure', key: 'a-b', statistic: null },
      ...{ bold: true, italic: true, underline: false, strikethrough: false },
    },
  ]);
});

test('single brackets and brackets that do not close are words', () => {
  const text = 'He said [sic] that [[this goes on';
  expect(partsOf({ text })).toMatchObject([{ type: 'text', text }]);
  expect(partsOf({ text: '' })).toMatchObject([{ type: 'text', text: '' }]);
});

const textOf = ({ blocks }: ReturnType<typeof parseStory>) => {
  const [block] = blocks;
  if (block?.type !== 'rich-text') throw new Error('The example is of another block.');
  return block.text;
};

test('the figures of a story stand in their places, under an earlier address too', () => {
  const text = textOf(parseStory(documentExample('story/figures-in-text')));
  const figures = statisticsInText(text);
  expect(figures.map(({ slug }) => slug)).toEqual([
    'people-in-forced-labour',
    'children-found',
    'people-in-forced-labour',
  ]);
  expect(plainText(text)).toContain('On any day, 28M people are in forced labour');
});

test('each place has a source of its own, to be numbered by itself', () => {
  const [first, , again] = statisticsInText(
    textOf(parseStory(documentExample('story/figures-in-text'))),
  );
  expect(again?.source).toEqual(first?.source);
  expect(again?.source).not.toBe(first?.source);
});

/** The example's document with other fields. */
function changed(name: string, fields: object): unknown {
  const { data } = v.parse(v.object({ data: v.looseObject({}) }), documentExample(name));
  return { data: { ...data, ...fields } };
}

test('a sentence stands without a figure that is gone, and it is told where', () => {
  const answer = changed('story/figures-in-text', { figures: [] });
  const told: ContractError[] = [];
  const story = parseStory(answer, { onBroken: (error) => told.push(error) });
  expect(plainText(textOf(story))).toContain('On any day,  people are');
  expect(told[0]?.message).toBe(
    'story "figures-in-sentences": blocks.0 — refers to the figure "people-in-forced-labour", which is not there. Take it out, or write the key of one that is.',
  );
  expect(() => parseStory(answer)).toThrow('which is not there');
});

test('a case study by itself has the figures that its phases refer to', () => {
  const { figures } = parseStory(documentExample('story/figures-in-text'));
  const body = paragraph({ text: 'Some [[people-in-forced-labour]].' });
  const phase = { documentId: 'a', name: 'One', headline: 'First', body };
  const wire = v.parse(v.object({ data: v.looseObject({}) }), documentExample('statistic/typical'));
  const sent = [{ key: figures[0]?.key, statistic: wire.data }];
  const study = parseCaseStudy(changed('case-study/typical', { phases: [phase], figures: sent }));
  expect(study.phases.map((one) => plainText(one.body))).toEqual(['Some 28M.']);
});
