import { blockTypes } from '@breaking-the-chains/shared/blocks/block';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { heard } from './heard.ts';
import { perceiveExample } from './perceive.ts';

beforeEach(
  () => void vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z'), toFake: ['Date'] }),
);
afterEach(() => void vi.useRealTimers());

/** In milliseconds: a map puts the world together first. */
const PATIENCE = 30_000;

test.each(blockTypes)(
  '%s is heard as its heard.txt tells',
  async (type) => {
    const { root } = await perceiveExample(type, 'typical');
    await expect(heard(root)).toMatchFileSnapshot(`./${type}/heard.txt`);
  },
  PATIENCE,
);
