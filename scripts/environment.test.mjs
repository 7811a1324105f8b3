import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { environmentOf, reachable, readEnvironment } from './environment.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'environment-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const read = (own = {}) => readEnvironment({ folder, own });

test('without any file there is a default for everything', () => {
  expect(read()).toEqual({
    HOST: '127.0.0.1',
    PORT: '3000',
    CMS_PORT: '1337',
    DATA_DIR: join(folder, '.data'),
    CMS_URL: 'http://127.0.0.1:1337',
    SITE_URL: 'http://localhost:3000',
    CMS_PUBLIC_URL: 'http://localhost:1337',
  });
});

test("the process's own variables win over .env, that over the secrets", () => {
  mkdirSync(join(folder, '.data'));
  writeFileSync(join(folder, '.data', 'secrets.env'), 'A=secret\nB=secret\nC=secret\n');
  writeFileSync(join(folder, '.env'), 'A=file\nB=file\nD=\n');
  expect(read({ A: 'own', B: '' })).toMatchObject({ A: 'own', B: 'file', C: 'secret' });
});

test('DATA_DIR is found from the project, wherever one stands', () => {
  expect(read({ DATA_DIR: 'elsewhere' }).DATA_DIR).toBe(join(folder, 'elsewhere'));
});

test.each([
  [{ PORT: 'abc' }, 'PORT is "abc". Set it to a number from 1 to 65535.'],
  [{ CMS_PORT: '70000' }, 'CMS_PORT is "70000".'],
  [{ PORT: '1337' }, 'PORT and CMS_PORT are both 1337.'],
  [{ SITE_URL: 'example.org' }, 'SITE_URL is "example.org". Set it to an address'],
])('%j is refused in words', (own, message) => {
  expect(() => read(own)).toThrow(message);
});

test('a program on this machine is reached although it listens everywhere', () => {
  expect(['0.0.0.0', '::', '::1', '127.0.0.1'].map(reachable)).toEqual([
    '127.0.0.1',
    '[::1]',
    '[::1]',
    '127.0.0.1',
  ]);
});

test('the site is given its tokens and none of the secrets of the CMS', () => {
  const its = { WEB_READ_TOKEN: 'c', WEB_PREVIEW_TOKEN: 'd', PORT: 'e' };
  const all = { APP_KEYS: 'a', DATABASE_URL: 'b', ...its };
  expect(environmentOf('web', all)).toEqual(its);
  expect(environmentOf('cms', all)).toEqual(all);
});
