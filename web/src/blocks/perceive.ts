import type { Block } from '@breaking-the-chains/shared/blocks/block';
import { blockExamples } from '@breaking-the-chains/shared/examples';
import { parseBlock } from '@breaking-the-chains/shared/parse';
import { within, type BoundFunctions, type queries } from '@testing-library/dom';
import { JSDOM } from 'jsdom';
import { expect, vi } from 'vitest';
import type { PageContext } from '../ui/page-context.ts';
import { renderBlock } from './render-block.ts';

/** For tests: what a reader perceives of a block on a page of this address. */
export interface Perceived extends BoundFunctions<typeof queries> {
  html: string;
  /** Every word in sight or in hearing, in order. */
  words: string;
  root: HTMLElement;
}

export const testContext: PageContext = {
  siteUrl: 'https://stories.example',
  path: '/stories/test',
  locale: 'en',
  alternates: { en: '/stories/test' },
};

/** Renders the block; a warning of Vue fails the test that caused it. */
export async function perceiveBlock(block: Block): Promise<Perceived> {
  return perceive(() => renderBlock(block, { context: testContext, level: 2 }));
}

export async function perceiveExample(type: Block['type'], name: string): Promise<Perceived> {
  const example = blockExamples[type][name];
  if (example === undefined) {
    throw new Error(`block.${type} has no example. Add shared/examples/${type}/${name}.json.`);
  }
  return perceiveBlock(parseBlock(example, name));
}

export async function perceive(render: () => Promise<string>): Promise<Perceived> {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const html = await render();
  const warnings = warn.mock.calls.map((call) => call.join(' '));
  warn.mockRestore();
  expect(warnings).toEqual([]);
  const root = new JSDOM(`<!doctype html><body>${html}</body>`).window.document.body;
  return { html, words: wordsOf(root), root, ...within(root) };
}

function wordsOf(root: HTMLElement): string {
  return root.textContent.replace(/\s+/g, ' ').trim();
}
