import { blockTypes, type BlockType } from '@breaking-the-chains/shared/blocks/block';
import { blockExamples } from '@breaking-the-chains/shared/examples';
import { parseBlock } from '@breaking-the-chains/shared/parse';
import { expect, test } from 'vitest';
import { collectSources } from '../../story/sources.ts';
import { languageIn } from '../../ui/use-language.ts';
import { blockMarkdown } from './block-markdown.ts';

function markdownOf(type: BlockType, name = 'typical'): string {
  const block = parseBlock(blockExamples[type][name], name);
  const telling = {
    language: languageIn('en'),
    absolute: (url: string) => (url.startsWith('/') ? `https://stories.example${url}` : url),
    notes: collectSources([block]).notes,
  };
  return blockMarkdown(block, telling).join('\n\n');
}

const examples = blockTypes.flatMap((type) =>
  Object.keys(blockExamples[type]).map((name) => [type, name] as const),
);

test.each(examples)('%s/%s is told whole, with no gap and no trace of its making', (type, name) => {
  const text = markdownOf(type, name);
  if (name !== 'decorative') expect(text).not.toBe('');
  expect(text).not.toMatch(/undefined|null|NaN|\[object|\n{3}/);
  expect(text).not.toMatch(/\]\(\//);
});

test('a statistic has value, label, status and source in words (F1, F2)', () => {
  const text = markdownOf('statistics', 'verified');
  expect(text).toMatch(/^- \*\*.+\*\* .+\. Verified, last checked .+\. Source: .+\. \[1\]/m);
  expect(text).toContain('https://stories.example/figures/');
});

test('a statistic without a source says so (F1)', () => {
  expect(markdownOf('statistics', 'without-source')).toContain('Source not given.');
});

test('testimony says of what kind it is, and then its words and whose they are (T1, T5)', () => {
  const told = markdownOf('testimony', 'retold-illustrative');
  expect(told).toMatch(
    /^\*\*Illustration\.\*\*\n\nAn illustration, .+\n\n> She .+\n>\n> — Maria, 16 – not a real person$/,
  );
  expect(markdownOf('testimony')).toContain('name changed');
  expect(markdownOf('testimony', 'quoted-published')).toMatch(
    /First published by \[?.+\. \[1\]\n\n> /,
  );
});

test('a case study has its phases by number, with their figures', () => {
  const text = markdownOf('case-study');
  expect(text).toMatch(/^### Phase 1: /m);
  expect(text).toMatch(/^### Phase 2: /m);
  expect(text).toMatch(/^- \*\*.+\*\* .+ verified/im);
});

test('a picture is its words and its address, a decorative one nothing', () => {
  const text = markdownOf('picture');
  expect(text).toMatch(/^!\[.+\]\(https:\/\/stories\.example\/media\/.+\.webp\)$/m);
  expect(text).toContain('Picture: ');
  expect(markdownOf('picture', 'decorative')).not.toContain('![](');
});

test('charts and maps are tables', () => {
  expect(markdownOf('chart')).toMatch(/^\| What \| .+ \|\n\| --- \| --- \|\n\| .+ \| .+ \|$/m);
  expect(markdownOf('map')).toMatch(/^\| Country \| Why it is marked \|\n\| --- \| --- \|$/m);
  expect(markdownOf('map')).not.toMatch(/\| [A-Z]{3} \|/);
});

test('a video is its address and every word said in it', () => {
  const text = markdownOf('video');
  expect(text).toMatch(/\]\(https:\/\/stories\.example\/media\/.+\.mp4\)/);
  expect(text).toMatch(/^### Transcript$/m);
});

test('rich text keeps its marks, its lists inside lists and its links', () => {
  const text = markdownOf('rich-text', 'every-mark');
  expect(text).toContain('**Bold**, *italic*, underlined, ~~struck~~ and ***bold italic***.');
  expect(text).toMatch(/^1\. First\n2\. Second\n {3}- inside the second\n {3}- \[write to us\]/m);
  expect(text).toMatch(/^### A section in the text$/m);
  expect(text).toMatch(/^#### A part of the section$/m);
  expect(text).toMatch(/^> A child cannot agree/m);
});

test('cards, programmes, quotes and calls keep every word', () => {
  expect(markdownOf('cards')).toMatch(/^### .+\n\n.+/m);
  expect(markdownOf('programmes')).toMatch(/^### .+\n\n- .+/m);
  expect(markdownOf('pull-quote', 'attributed')).toMatch(/^> .+\n>\n> — .+/m);
  expect(markdownOf('call-to-action')).toMatch(/^- \[.+\]\(.+\)/m);
});
