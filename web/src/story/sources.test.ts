import type { Block } from '@breaking-the-chains/shared/blocks/block';
import { blockExamples } from '@breaking-the-chains/shared/examples';
import { parseBlock } from '@breaking-the-chains/shared/parse';
import type { Source } from '@breaking-the-chains/shared/source';
import { expect, test } from 'vitest';
import { collectSources } from './sources.ts';
import { statisticsIn } from './statistics.ts';

const report = sourceOf('report', 'ILO');
const study = sourceOf('study', 'Walk Free');

function sourceOf(id: string, publisher: string): Source {
  const unknown = { url: null, published: null, accessed: null, archivedUrl: null, licence: null };
  const language = null;
  return { id, publisher, title: `The ${id}`, language, ...unknown };
}

/** The example with these sources, one after another, in the places of its statistics. */
function figures(...sources: (Source | null)[]): Block {
  const block = parseBlock(blockExamples.statistics['typical']);
  if (block.type !== 'statistics') throw new Error('The example is of another block.');
  const statistics = block.statistics.slice(0, sources.length).map((statistic, place) => {
    const source = sources[place] ?? null;
    return { ...statistic, source: source && { ...source }, sourcePage: null };
  });
  return { ...block, statistics };
}

function chart(source: Source | null): Block {
  const block = parseBlock(blockExamples.chart['typical']);
  if (block.type !== 'chart') throw new Error('The example is of another block.');
  return { ...block, heading: 'A chart', source };
}

const numbersOf = (blocks: Block[]) =>
  collectSources(blocks).list.map(({ number, source }) => `${number} ${source.publisher}`);

test('sources are numbered as a reader meets them, each once', () => {
  const blocks = [figures(study, report), chart({ ...study })];
  expect(numbersOf(blocks)).toEqual(['1 Walk Free', '2 ILO']);
});

test('each use has a place of its own, to which the list leads back', () => {
  const { list, notes } = collectSources([figures(study), chart({ ...study })]);
  expect(list[0]?.uses.map(({ id }) => id)).toEqual(['source_1_1', 'source_1_2']);
  expect(list[0]?.uses[1]?.label).toBe('A chart');
  expect([...notes.values()].map(({ id, target }) => [id, target])).toEqual([
    ['source_1_1', 'source_1'],
    ['source_1_2', 'source_1'],
  ]);
});

test('a figure without a source has no number; its place says so (F1)', () => {
  expect(collectSources([figures(null), chart(null)])).toEqual({ list: [], notes: new Map() });
});

test('figures inside a case study count', () => {
  const block = parseBlock(blockExamples['case-study']['typical']);
  if (block.type !== 'case-study') throw new Error('The example is of another block.');
  const [phase] = block.caseStudy.phases;
  const [statistic] = statisticsIn(figures(report));
  if (phase === undefined || statistic === undefined) throw new Error('The example is empty.');
  const phases = [{ ...phase, statistics: [statistic] }];
  const withFigure: Block = { ...block, caseStudy: { ...block.caseStudy, phases } };
  expect(numbersOf([withFigure])).toEqual(['1 ILO']);
});

test('an account that others published has them as its source, one of our own has none', () => {
  const block = parseBlock(blockExamples.testimony['typical']);
  if (block.type !== 'testimony') throw new Error('The example is of another block.');
  const published = {
    ...block.testimony,
    narrative: 'published-by-another' as const,
    publishedBy: 'A newspaper',
    publishedUrl: 'https://news.example/story',
  };
  const { list, notes } = collectSources([{ ...block, testimony: published }]);
  expect(list[0]?.source).toMatchObject({ publisher: 'A newspaper', title: null });
  expect(notes.get(published)?.number).toBe(1);
  const own = { ...published, narrative: 'composite' as const };
  expect(numbersOf([{ ...block, testimony: own }])).toEqual([]);
});
