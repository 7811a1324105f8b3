import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLog } from './log-file.mjs';

let folder;
let path;
let errors;
const open = () => openLog(path, { longest: 100, onError: (error) => errors.push(error.code) });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-'));
  path = join(folder, 'cms.log');
  errors = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a log that grows long while it is written begins anew, and the one before is kept', () => {
  const log = open();
  for (let line = 1; line <= 100; line += 1) log.write(`line ${line}\n`);
  log.end();
  expect(readdirSync(folder).sort()).toEqual(['cms.log', 'cms.log.old']);
  for (const name of readdirSync(folder)) {
    expect(statSync(join(folder, name)).size).toBeLessThan(120);
  }
  const kept = readFileSync(`${path}.old`, 'utf8') + readFileSync(path, 'utf8');
  expect(kept).toMatch(/line 99\nline 100\n$/);
  expect(errors).toEqual([]);
});

test('what was there is written on, unless it is too long already', () => {
  writeFileSync(path, 'before\n');
  const log = open();
  log.write('after\n');
  log.end();
  expect(readFileSync(path, 'utf8')).toBe('before\nafter\n');
  writeFileSync(path, 'x'.repeat(101));
  open().end();
  expect(readFileSync(path, 'utf8')).toBe('');
});

test('a log that cannot be written says so once', () => {
  path = join(folder, 'absent', 'cms.log');
  const log = open();
  log.write('a');
  log.write('b');
  log.end();
  expect(errors).toEqual(['ENOENT']);
});
