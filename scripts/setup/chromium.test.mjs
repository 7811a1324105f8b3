import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium } from './chromium.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'chromium-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function browser(path) {
  const whole = join(folder, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, '');
  return whole;
}

test('CHROME_PATH wins', () => {
  const chosen = browser('mine');
  expect(findChromium({ CHROME_PATH: chosen, PATH: '/usr/bin' })).toBe(chosen);
});

test('a CHROME_PATH that leads nowhere is said', () => {
  expect(() => findChromium({ CHROME_PATH: '/nowhere' })).toThrow('CHROME_PATH is "/nowhere"');
});

test("the system's comes before Playwright's", () => {
  const system = browser('bin/chromium');
  browser('cache/chromium-1200/chrome-linux/chrome');
  const env = { PATH: join(folder, 'bin'), PLAYWRIGHT_BROWSERS_PATH: join(folder, 'cache') };
  expect(findChromium(env)).toBe(system);
});

test("Playwright's is found by itself", () => {
  const cached = browser('cache/chromium-1200/chrome-linux/chrome');
  const env = { PATH: join(folder, 'bin'), PLAYWRIGHT_BROWSERS_PATH: join(folder, 'cache') };
  expect(findChromium(env)).toBe(cached);
});
