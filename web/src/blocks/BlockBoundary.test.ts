import type { Block } from '@breaking-the-chains/shared/blocks/block';
import { blockExamples } from '@breaking-the-chains/shared/examples';
import { parseBlock } from '@breaking-the-chains/shared/parse';
import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { afterEach, expect, test, vi } from 'vitest';
import { pageContextKey } from '../ui/page-context.ts';
import Blocks from './Blocks.vue';
import { testContext } from './perceive.ts';

afterEach(() => void vi.unstubAllEnvs());

const whole = parseBlock(blockExamples['pull-quote']['attributed']);
// Safe because the contract lets no such block through: only a fault of ours could make one.
const broken = { type: 'case-study', anchor: 'how' } as Block;

function renderBlocks(): Promise<string> {
  const app = createSSRApp({ render: () => h(Blocks, { blocks: [broken, whole] }) });
  app.provide(pageContextKey, testContext);
  return renderToString(app);
}

test('in production a block that does not render is left out and logged, and the rest stands', async () => {
  vi.stubEnv('PROD', true);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await renderBlocks()).toContain('Convention on the Rights of the Child');
  expect(error).toHaveBeenCalledOnce();
  expect(error.mock.calls[0]?.[0]).toMatch(
    /^block\.case-study "how": \/stories\/test — does not render\./,
  );
});

test('while developing, a block that does not render stops the page', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await expect(renderBlocks()).rejects.toThrow('block.case-study "how"');
});
