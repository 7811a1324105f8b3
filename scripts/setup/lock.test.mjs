import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lock } from './lock.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'lock-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const owner = () => readFileSync(join(folder, 'start.lock'), 'utf8').split(' ')[0];

test('a lock names its process', () => {
  lock(folder, 'start');
  expect(owner()).toBe(String(process.pid));
});

test.each(['', 'nonsense', '999999999 1', `${process.ppid} 1`])(
  'a lock left by a process that is gone (%j) is taken over',
  (left) => {
    writeFileSync(join(folder, 'start.lock'), left);
    lock(folder, 'start');
    expect(owner()).toBe(String(process.pid));
  },
);
