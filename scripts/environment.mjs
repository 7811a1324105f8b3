import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CMS_SECRETS, secretsFile } from './secrets.mjs';
import { readEnvFile } from './setup/env-file.mjs';
import { Problem } from './setup/problem.mjs';

export const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

const isSet = ([, value]) => value !== undefined && value !== '';
const onlySet = (variables) => Object.fromEntries(Object.entries(variables).filter(isSet));

/**
 * What the CMS and the site are started with. The process's own variables win over `.env`,
 * that over the generated secrets, those over the defaults.
 */
export function readEnvironment({ folder = root, own = process.env } = {}) {
  const chosen = { ...onlySet(readEnvFile(join(folder, '.env'), '.env')), ...onlySet(own) };
  const DATA_DIR = resolve(folder, chosen.DATA_DIR ?? '.data');
  const secrets = readEnvFile(secretsFile(DATA_DIR), 'secrets.env');
  return withDefaults({ ...secrets, ...chosen, DATA_DIR });
}

function withDefaults(chosen) {
  const HOST = chosen.HOST ?? '127.0.0.1';
  const PORT = port('PORT', chosen.PORT ?? '3000');
  const CMS_PORT = port('CMS_PORT', chosen.CMS_PORT ?? '1337');
  if (PORT === CMS_PORT)
    throw new Problem(`PORT and CMS_PORT are both ${PORT}. Give the site and the CMS a port each.`);
  const CMS_URL = address('CMS_URL', chosen.CMS_URL ?? `http://${reachable(HOST)}:${CMS_PORT}`);
  const SITE_URL = address('SITE_URL', chosen.SITE_URL ?? `http://localhost:${PORT}`);
  const CMS_PUBLIC_URL = address(
    'CMS_PUBLIC_URL',
    chosen.CMS_PUBLIC_URL ?? `http://localhost:${CMS_PORT}`,
  );
  return { ...chosen, HOST, PORT, CMS_PORT, CMS_URL, SITE_URL, CMS_PUBLIC_URL };
}

function port(name, value) {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= 1 && number <= 65535) return value;
  throw new Problem(`${name} is "${value}". Set it to a number from 1 to 65535.`);
}

function address(name, value) {
  if (URL.canParse(value) && /^https?:/.test(value)) return value.replace(/\/+$/, '');
  throw new Problem(`${name} is "${value}". Set it to an address such as http://localhost:3000.`);
}

/** Where a program on this machine finds one that listens on `host`. */
export function reachable(host) {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

/** The site is not given what only the CMS may know. */
export function environmentOf(service, environment) {
  const hidden = service === 'web' ? [...CMS_SECRETS, 'DATABASE_URL'] : [];
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !hidden.includes(name)));
}
