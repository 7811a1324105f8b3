import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from './en.ts';

const src = new URL('../', import.meta.url);
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(vue|ts)$/.test(path) && !/^i18n|\.test\.ts$/.test(path))
  .map((path) => readFileSync(new URL(path, src), 'utf8'));

const MESSAGES = 'messages(?:In\\([^)]*\\))?';

/** Words are reached as `messages.help.call`, or as `words.call` where `words` are those of help. */
function isUsed(section: string, key: string): boolean {
  const isWhole = new RegExp(`${MESSAGES}\\.${section}(\\.${key}\\b|\\[)`);
  const isSection = new RegExp(`${MESSAGES}\\.${section}\\b`);
  const isShort = new RegExp(`(words\\.${key}\\b|\\{ ${key} \\} = words)`);
  return sources.some((text) => isWhole.test(text) || (isSection.test(text) && isShort.test(text)));
}

test('every word the site could say is said somewhere', () => {
  const dead = Object.entries(en).flatMap(([section, words]) =>
    Object.keys(words)
      .filter((key) => !isUsed(section, key))
      .map((key) => `${section}.${key}`),
  );
  expect(dead).toEqual([]);
});
