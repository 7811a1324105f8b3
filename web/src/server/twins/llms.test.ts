import { documentExample } from '@breaking-the-chains/shared/examples';
import { parseStatistic, parseStory } from '@breaking-the-chains/shared/parse';
import { expect, test } from 'vitest';
import { testFrame } from '../test-frame.ts';
import { llmsText } from './llms.ts';

const content = {
  stories: [parseStory(documentExample('story/typical'))],
  figures: [parseStatistic(documentExample('statistic/typical'))],
  pages: [{ slug: 'about', title: 'About us' }],
};

test('it begins with what the site is, as llmstxt.org asks', () => {
  const [title, tagline] = llmsText(content, testFrame()).split('\n\n');
  expect(title).toBe('# UNICEF Club');
  expect(tagline).toMatch(/^> .+/);
});

test('stories are linked as plain text, pages as pages, feeds as feeds', () => {
  const text = llmsText(content, testFrame());
  expect(text).toMatch(
    /^## Stories\n\n- \[.+\]\(https:\/\/stories\.example\/stories\/.+\.md\): .+$/m,
  );
  expect(text).toContain('- [About us](https://stories.example/about)');
  expect(text).toContain('(https://stories.example/feed.xml)');
  expect(text).toContain('(https://stories.example/ar/llms.txt)');
});

test('no figure is listed without its status and source, and the rule is told (F1, F2)', () => {
  const text = llmsText(content, testFrame());
  expect(text).toContain('repeats its status and its source with it');
  expect(text).toMatch(/^## Figures\n\n- \[.+\]\(.+\): Verified, last checked .+\. Source: .+\.$/m);
});

test('a site without anything yet is still told of', () => {
  const text = llmsText({ stories: [], figures: [], pages: [] }, testFrame('fr'));
  expect(text).not.toContain('## Figures');
  expect(text).toContain('(https://stories.example/fr/feed.xml)');
});
