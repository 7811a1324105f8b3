import { documentExample } from '@breaking-the-chains/shared/examples';
import { parseBlock, parseStory } from '@breaking-the-chains/shared/parse';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { heard } from '../blocks/heard.ts';
import { perceive, perceiveBlock, testContext } from '../blocks/perceive.ts';
import { renderBlock } from '../blocks/render-block.ts';
import type { Locale } from '../format/locale.ts';
import { enhanceStory } from './enhance.ts';

beforeEach(
  () => void vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z'), toFake: ['Date'] }),
);
afterEach(() => void vi.useRealTimers());

const story = enhanceStory(parseStory(documentExample('story/figures-in-text')));
const [block] = story.blocks;
if (block === undefined) throw new Error('The example has no block.');

const inStory = (locale: Locale = 'en') => {
  const context = { ...testContext, locale };
  return perceive(() => renderBlock(block, { context, level: 2, notes: story.sources.notes }));
};

test('a figure in a sentence is its value of the day, and leads to its own page', async () => {
  const { root, getAllByRole } = await inStory();
  const sentence = root.querySelector('p')?.textContent ?? '';
  expect(sentence).toMatch(/^On any day, about 28M/);
  const links = getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual([
    ...['/figures/people-in-forced-labour', '#source_1'],
    '/figures/children-found',
    ...['/figures/people-in-forced-labour', '#source_1'],
  ]);
  const arabic = await inStory('ar');
  expect(arabic.root.querySelector('a')?.getAttribute('href')).toBe(
    '/ar/figures/people-in-forced-labour',
  );
});

test('its words are heard, not its abbreviation, with source and status (F2)', async () => {
  const { root } = await inStory();
  const [sentence = ''] = heard(root).split('\n');
  expect(sentence).toContain('On any day, [link: about 28 million][link: Source 1: Internat');
  expect(sentence).toContain('(Verified, last checked 12 October 2026.) people are in forced');
});

test('one without a source says so in the sentence (F1), with its status (F2)', async () => {
  const { root } = await inStory();
  const [said] = Array.from(root.querySelectorAll('small'), ({ textContent }) => textContent);
  expect(said?.trim()).toBe('(Source not given. Not verified, not checked yet.)');
});

test('where a page has no list of sources, the sentence names the source', async () => {
  const { words } = await perceiveBlock(block);
  expect(words).toMatch(/28M.{0,20} \(Source: ILO, Walk Free, IOM, .+\. Verified, last checked/);
});

test('a doubt is seen in short words, and heard in full', async () => {
  const { value, source } = await withStatus({ verification: 'disputed' });
  expect(value).toEqual(['(disputed)']);
  expect(source).toContain('(Disputed, last checked 12 October 2026.)');
});

test('a figure past its review says that a new check is due (F3)', async () => {
  const { value } = await withStatus({ reviewDue: '2026-11-01' });
  expect(value).toEqual(['(a new check is due)']);
});

/** What is seen and heard beside the first figure. */
async function withStatus(fields: object) {
  const changed = enhanceStory(parseStory(withFigure(fields)));
  const [first] = changed.blocks;
  if (first === undefined) throw new Error('The story has no block.');
  const { notes } = changed.sources;
  const { root } = await perceive(() =>
    renderBlock(first, { context: testContext, level: 2, notes }),
  );
  const seen = Array.from(root.querySelectorAll('p:first-child small'), (one) => one.textContent);
  return { value: seen.slice(0, 1).map((one) => one.trim()), source: heard(root) };
}

interface Wire {
  data: { figures: { key: string; statistic: object }[] };
}

function withFigure(fields: object): unknown {
  // Safe because the contract's own tests parse this example.
  const { data } = documentExample('story/figures-in-text') as Wire;
  const figures = data.figures.map(({ key, statistic }) => ({
    key,
    statistic: { ...statistic, ...fields },
  }));
  return { data: { ...data, figures } };
}

test('each place has its own way back from the list of sources, which tells the status', () => {
  const [source] = story.sources.list;
  expect(source?.uses.map(({ id }) => id)).toEqual(['source_1_1', 'source_1_2']);
  expect(source?.inSentences.map(({ slug }) => slug)).toEqual(['people-in-forced-labour']);
});

test('emphasis goes around the figure', async () => {
  const { root } = await inStory();
  expect(root.querySelector('strong > .figure-in-sentence')).not.toBeNull();
});

test('a sentence stands without a figure that is gone', async () => {
  const text = [{ type: 'paragraph', children: [{ type: 'text', text: 'Some [[gone]] people.' }] }];
  const { words } = await perceiveBlock(parseBlock({ __component: 'block.rich-text', text }));
  expect(words).toBe('Some (figure not available) people.');
});
