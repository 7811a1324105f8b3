import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.mjs';

let folder;
let before;
const print = () => fingerprint(folder, ['src', 'absent'], /\.test\.ts$/);
const write = (path, text) => writeFileSync(join(folder, path), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  mkdirSync(join(folder, 'src/deep'), { recursive: true });
  write('src/deep/a.ts', 'a');
  before = print();
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what is written again with the same text changes nothing', () => {
  write('src/deep/a.ts', 'a');
  expect(print()).toBe(before);
});

test('another text, another name, one more: each changes it', () => {
  write('src/deep/a.ts', 'b');
  const edited = print();
  renameSync(join(folder, 'src/deep/a.ts'), join(folder, 'src/deep/b.ts'));
  const renamed = print();
  write('src/c.ts', 'c');
  expect(new Set([before, edited, renamed, print()]).size).toBe(4);
});

test('what does not count, and what is outside, changes nothing', () => {
  write('src/a.test.ts', 'a');
  write('outside.ts', 'a');
  expect(print()).toBe(before);
});
