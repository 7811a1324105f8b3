import { documentExample } from '@breaking-the-chains/shared/examples';
import {
  parseBlock,
  parseStatistic,
  parseStory,
  type Story,
} from '@breaking-the-chains/shared/parse';
import type { Statistic } from '@breaking-the-chains/shared/statistic';
import { expect, test } from 'vitest';
import { createIngredients } from '../../cms/ingredients.ts';
import { entryOf } from './entry.ts';

const statistic = parseStatistic(documentExample('statistic/typical'));

function entryOfFigure(figure: Statistic) {
  const key = { kind: 'statistic', id: figure.id, locale: 'en' } as const;
  const ingredients = createIngredients();
  return entryOf(key, { kind: 'statistic', document: figure, updatedAt: null, ingredients });
}

test('a figure that is found says its number with its status and source alone (F1, F2)', () => {
  const entry = entryOfFigure(statistic);
  expect(entry?.title).toBe(statistic.label);
  expect(entry?.summary).toMatch(/^about 28M\. Verified, last checked .+\. Source: ILO/);
  expect(entry?.text).not.toContain(statistic.displayValue);
});

test('a figure is found by its number as it is shown, spoken and written out', () => {
  const headingsOf = (displayValue: string) =>
    entryOfFigure({ ...statistic, displayValue, spokenText: null })?.headings.split('\n');
  expect(headingsOf('28 M')).toEqual(['28 M', '28M', '28000000', '28 million']);
  expect(headingsOf('15,000+')).toEqual(['15,000+', '15000', '15,000']);
});

test('a figure without a source says so where it is found (F1)', () => {
  const entry = entryOfFigure({ ...statistic, source: null, attributedTo: null });
  expect(entry?.summary).toMatch(/^about 28M\. .+ Source not given\.$/);
});

test('what is said of a figure in words has its status too (F2)', () => {
  const entry = entryOfFigure({ ...statistic, spokenText: 'about 28 million' });
  expect(entry?.text).toMatch(/about 28 million\. Verified, last checked/);
});

function entryOfStory(document: Story) {
  const key = { kind: 'story', id: document.id, locale: 'en' } as const;
  const ingredients = createIngredients();
  return entryOf(key, { kind: 'story', document, updatedAt: null, ingredients });
}

test('a story is found by the words of a testimony, which no excerpt shows without its label (T1)', () => {
  const document = parseStory(documentExample('story/typical'));
  const [block] = document.blocks.filter(({ type }) => type === 'testimony');
  if (block?.type !== 'testimony') throw new Error('The example has no testimony.');
  const entry = entryOfStory(document);
  expect(entry?.headings).toContain(block.testimony.text);
  expect(entry?.text).not.toContain(block.testimony.text);
});

test('a story is found by the names of its topics and authors, which no excerpt shows', () => {
  const document = parseStory(documentExample('story/typical'));
  const names = [...document.topics, ...document.authors].map(({ name }) => name);
  const entry = entryOfStory({ ...document, blocks: [] });
  expect(names.length).toBeGreaterThan(1);
  expect([entry?.names, entry?.text]).toEqual([names.join('\n'), '']);
});

test('a sentence with a figure in it is found, and no excerpt shows its number bare (F1, F2)', () => {
  const document = parseStory(documentExample('story/typical'));
  const children = [{ type: 'text', text: 'Nobody counts [[people-in-forced-labour]] by hand.' }];
  const text = [
    { type: 'paragraph', children },
    { type: 'paragraph', children: [{ type: 'text', text: 'They are estimated.' }] },
  ];
  const block = parseBlock({ __component: 'block.rich-text', heading: null, text });
  const entry = entryOfStory({ ...document, blocks: [block] });
  expect(entry?.headings).toContain('Nobody counts');
  expect(entry?.text).not.toContain('Nobody counts');
  expect(entry?.text).toContain('They are estimated.');
});

test('a story is found by what its figures count, and its excerpt shows no bare number (F1, F2)', () => {
  const document = parseStory(documentExample('story/typical'));
  const figures = document.blocks.flatMap((block) =>
    block.type === 'statistics' ? block.statistics : [],
  );
  const text = entryOfStory(document)?.text ?? '';
  expect(figures.length).toBeGreaterThan(0);
  for (const { label, displayValue } of figures) {
    expect(text).toContain(label);
    expect(text.split('\n')).not.toContain(displayValue);
  }
});
