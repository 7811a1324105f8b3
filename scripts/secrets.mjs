import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv, readEnvFile } from './setup/env-file.mjs';

const random = () => randomBytes(32).toString('hex');

const GENERATORS = {
  APP_KEYS: () => [random(), random()].join(','),
  ADMIN_JWT_SECRET: random,
  API_TOKEN_SALT: random,
  TRANSFER_TOKEN_SALT: random,
  ENCRYPTION_KEY: random,
  WEB_READ_TOKEN: random,
  WEB_PREVIEW_TOKEN: random,
};

const SITE_SECRETS = ['WEB_READ_TOKEN', 'WEB_PREVIEW_TOKEN'];

/** What the CMS alone may know. */
export const CMS_SECRETS = Object.keys(GENERATORS).filter((name) => !SITE_SECRETS.includes(name));

/** Values for every secret that `known` lacks. */
export const missingSecrets = (known, generators = GENERATORS) =>
  Object.fromEntries(
    Object.entries(generators)
      .filter(([name]) => !known[name])
      .map(([name, generate]) => [name, generate()]),
  );

export const secretsFile = (dataDir) => join(dataDir, 'secrets.env');

/**
 * Makes the secrets that are set nowhere else, once, in DATA_DIR, readable by the owner alone.
 * @returns {Record<string, string>} what the file holds
 */
export function ensureSecrets(dataDir, elsewhere = {}) {
  const path = secretsFile(dataDir);
  const stored = readEnvFile(path);
  const made = missingSecrets({ ...stored, ...elsewhere });
  if (Object.keys(made).length > 0) writePrivately(path, { ...stored, ...made });
  return { ...stored, ...made };
}

// Whole or not at all: half a file of secrets would lock editors out of their own database.
function writePrivately(path, secrets) {
  const text = `# Made once for this installation. Keep it with your backups, and out of git.\n${lines(secrets)}\n`;
  const fresh = `${path}.new`;
  writeFileSync(fresh, text, { mode: 0o600 });
  chmodSync(fresh, 0o600);
  renameSync(fresh, path);
}

const lines = (secrets) =>
  Object.entries(secrets)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n');

/** `.env` for containers: the example with every empty secret filled in; what is set stays. */
export function fillEnvFile(text) {
  const wanted = { ...GENERATORS, POSTGRES_PASSWORD: random };
  const made = missingSecrets(parseEnv(text, '.env'), wanted);
  const filled = text.replace(/^([A-Z_]+)=[ \t]*$/gm, (line, name) =>
    made[name] ? `${name}=${made[name]}` : line,
  );
  const present = parseEnv(filled, '.env');
  const absent = Object.entries(made).filter(([name]) => !present[name]);
  if (absent.length === 0) return filled;
  return `${filled.trimEnd()}\n${lines(Object.fromEntries(absent))}\n`;
}

function main() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const path = join(root, '.env');
  const before = readFileSync(existsSync(path) ? path : join(root, '.env.example'), 'utf8');
  const after = fillEnvFile(before);
  if (existsSync(path) && after === before) return console.log('.env already has every secret.');
  writeFileSync(path, after, { mode: 0o600 });
  chmodSync(path, 0o600);
  console.log('.env now has every secret. Next: docker compose up --build --detach');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
