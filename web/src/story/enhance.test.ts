import type { Block } from '@breaking-the-chains/shared/blocks/block';
import { documentExample } from '@breaking-the-chains/shared/examples';
import { parseBlock, parseStory } from '@breaking-the-chains/shared/parse';
import { expect, test } from 'vitest';
import { withAnchors } from './anchors.ts';
import { enhanceStory } from './enhance.ts';
import { readingMinutes } from './reading-time.ts';

const story = parseStory(documentExample('story/typical'));

function callToAction(heading: string, anchor: string | null = null): Block {
  const links = [{ label: 'Go', url: '/' }];
  return parseBlock({ __component: 'block.call-to-action', heading, anchor, links });
}

function anchorsOf(blocks: readonly Block[]): (string | null)[] {
  return withAnchors(blocks).map(({ anchor }) => anchor);
}

test('every block has an anchor that no other has', () => {
  const anchors = anchorsOf([...story.blocks, ...story.blocks]);
  expect(new Set(anchors).size).toBe(anchors.length);
});

test("an editor's anchor is kept, whatever stands before it", () => {
  expect(anchorsOf([callToAction('Help us'), callToAction('Other', 'help-us')])).toEqual([
    'help-us-2',
    'help-us',
  ]);
});

test('an anchor never takes an id of the page', () => {
  expect(anchorsOf([callToAction('Help'), callToAction('Main')])).toEqual(['help-2', 'main-2']);
});

test('headings of any script make an anchor', () => {
  expect(anchorsOf([callToAction('Où aller ?'), callToAction('الجريمة الخفية')])).toEqual([
    'ou-aller',
    'الجريمة-الخفية',
  ]);
});

test('a story of four headings has a list of them, one of fewer has none', () => {
  const { contents } = enhanceStory(story);
  expect(contents[0]).toEqual({ anchor: 'the-hidden-crisis', heading: 'The hidden crisis' });
  expect(enhanceStory({ ...story, blocks: story.blocks.slice(0, 3) }).contents).toEqual([]);
});

test('headings that an editor writes into a text stand in the list, and links lead to them', () => {
  const heading = (words: string, level = 2) => ({
    type: 'heading',
    level,
    children: [{ type: 'text', text: words }],
  });
  const text = [
    heading('One'),
    heading('Main'),
    heading('Smaller', 3),
    heading(' '),
    heading('One'),
  ];
  const rich = (heading: string | null) =>
    parseBlock({ __component: 'block.rich-text', heading, text });
  const { blocks, contents } = enhanceStory({
    ...story,
    blocks: [rich(null), rich('Two'), callToAction('One')],
  });
  expect(contents).toEqual([
    { anchor: 'one-2', heading: 'One' },
    { anchor: 'main-2', heading: 'Main' },
    { anchor: 'one-3', heading: 'One' },
    { anchor: 'two', heading: 'Two' },
    { anchor: 'one', heading: 'One' },
  ]);
  const ids = blocks.flatMap((block) =>
    block.type === 'rich-text'
      ? block.text.map((node) => (node.type === 'heading' ? node.anchor : null))
      : [],
  );
  expect(ids.filter((id) => id !== null)).toEqual(['one-2', 'main-2', 'one-3']);
});

test('a figure in a heading does not stand bare in the list (F1, F2)', () => {
  const children = [{ type: 'text', text: '[[people-in-forced-labour]] people' }];
  const text = Array.from({ length: 4 }, () => ({ type: 'heading', level: 2, children }));
  const block = parseBlock({ __component: 'block.rich-text', heading: null, text });
  const { contents } = enhanceStory({ ...story, blocks: [block] });
  expect(contents[0]).toEqual({ anchor: 'people', heading: 'people' });
});

test('reading time follows the pace of the language, by words or by characters', () => {
  const words = Array.from({ length: 660 }, () => 'word').join(' ');
  expect(readingMinutes([callToAction(words)], 'en')).toBe(3);
  expect(readingMinutes([], 'en')).toBe(1);
  expect(readingMinutes([callToAction(words)], 'ar')).toBe(5);
  const chinese = '儿童权利是人权。'.repeat(255);
  expect(readingMinutes([callToAction(chinese)], 'zh')).toBe(7);
  expect(readingMinutes([callToAction(chinese)], 'zh-TW')).toBe(7);
});
