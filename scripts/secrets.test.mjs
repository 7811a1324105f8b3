import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureSecrets, fillEnvFile, secretsFile } from './secrets.mjs';
import { parseEnv } from './setup/env-file.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'secrets-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('secrets are made once and stay', () => {
  const made = ensureSecrets(folder);
  expect(ensureSecrets(folder)).toEqual(made);
  expect(new Set(Object.values(made)).size).toBe(7);
});

test('nobody else may read them', () => {
  ensureSecrets(folder);
  expect(statSync(secretsFile(folder)).mode & 0o777).toBe(0o600);
});

test('what is set elsewhere is not made', () => {
  expect(ensureSecrets(folder, { WEB_READ_TOKEN: 'set' })).not.toHaveProperty('WEB_READ_TOKEN');
});

test('.env for containers keeps what is set and gets what is empty or absent', () => {
  const filled = parseEnv(
    fillEnvFile('# token\nWEB_READ_TOKEN=mine\nAPP_KEYS=\nSITE_URL=\n'),
    '.env',
  );
  expect(filled.WEB_READ_TOKEN).toBe('mine');
  expect(filled.SITE_URL).toBe('');
  expect(filled.APP_KEYS).toMatch(/^[0-9a-f]{64},[0-9a-f]{64}$/);
  expect(filled.POSTGRES_PASSWORD).toMatch(/^[0-9a-f]{64}$/);
});
