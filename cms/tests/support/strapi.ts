import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as strapiPackage from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import { inject } from 'vitest';

export type Database = 'sqlite' | 'postgres';
/** For describe.each: what must work on one must work on the other. */
export const databases: readonly Database[] = ['sqlite', 'postgres'];

export const READ_TOKEN = 'read-token-of-the-tests-'.padEnd(40, 'r');
export const PREVIEW_TOKEN = 'preview-token-of-the-tests-'.padEnd(40, 'p');

export interface BootOptions {
  database?: Database;
  /** Variables besides the usual ones, such as SAMPLE_CONTENT. */
  environment?: Record<string, string>;
  /** A DATA_DIR or database of an earlier boot that was stopped with `keep`. */
  from?: Kept;
}

export interface Kept {
  dataDir: string;
  databaseUrl: string | undefined;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}

export interface Cms {
  strapi: Core.Strapi;
  /** Address without a slash at its end. */
  url: string;
  dataDir: string;
  /** As the web-read token, unless another or none (null) is given. */
  get(path: string, options?: { token?: string | null; signal?: AbortSignal }): Promise<Answer>;
  stop(): Promise<void>;
  /** Stops, and leaves what was written for another boot. */
  stopAndKeep(): Promise<Kept>;
}

const surroundings = process.env;
const appDir = path.resolve(import.meta.dirname, '../..');
// As an ES module Strapi fails on lodash/fp.
const requireHere = createRequire(import.meta.url);

/** Boots the real CMS on a free port. One at a time in a test file: Strapi keeps itself in a global. */
export async function bootCms(options: BootOptions = {}): Promise<Cms> {
  const kept = options.from ?? (await makePlace(options.database ?? 'sqlite'));
  process.env = { ...surroundings, ...variables(kept), ...options.environment };
  const strapi = await start();
  const { port } = strapi.server.httpServer.address() as AddressInfo; // safe because it listens on TCP
  const url = `http://127.0.0.1:${port}`;
  const stopAndKeep = async () => {
    await destroy(strapi);
    return kept;
  };
  return {
    strapi,
    url,
    dataDir: kept.dataDir,
    get: (where, { token = READ_TOKEN, signal } = {}) => get(`${url}${where}`, token, signal),
    stopAndKeep,
    stop: async () => rmSync((await stopAndKeep()).dataDir, { recursive: true, force: true }),
  };
}

/** Where a CMS has never been. */
export async function makePlace(database: Database): Promise<Kept> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'cms-test-'));
  return { dataDir, databaseUrl: database === 'postgres' ? await createDatabase() : undefined };
}

async function createDatabase(): Promise<string> {
  const server = inject('postgresUrl');
  const name = `cms_${process.hrtime.bigint()}`;
  const client = new Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return `${server}/${name}`;
}

/** What a CMS of the tests is started with. */
export function variables({ dataDir, databaseUrl }: Kept): Record<string, string> {
  const secret = (name: string) => `secret-of-the-tests-${name}`.padEnd(32, 's');
  return {
    DATA_DIR: dataDir,
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    LOG_LEVEL: 'error',
    APP_KEYS: secret('app'),
    ADMIN_JWT_SECRET: secret('admin'),
    API_TOKEN_SALT: secret('api'),
    TRANSFER_TOKEN_SALT: secret('transfer'),
    ENCRYPTION_KEY: secret('encryption'),
    WEB_READ_TOKEN: READ_TOKEN,
    WEB_PREVIEW_TOKEN: PREVIEW_TOKEN,
  };
}

async function start(): Promise<Core.Strapi> {
  const distDir = inject('distDir');
  // Settings are read once per process; each boot has its own.
  for (const file of Object.keys(requireHere.cache)) {
    if (file.startsWith(distDir)) Reflect.deleteProperty(requireHere.cache, file);
  }
  const { createStrapi }: typeof strapiPackage = requireHere('@strapi/strapi');
  const strapi = await createStrapi({ appDir, distDir, serveAdminPanel: false }).load();
  strapi.server.mount();
  await new Promise<void>((resolve) => {
    strapi.server.httpServer.listen(0, '127.0.0.1', resolve);
  });
  return strapi;
}

async function destroy(strapi: Core.Strapi) {
  // On PostgreSQL a query still under way when the pool closes fails the run.
  const { pool } = strapi.db.connection.client;
  while (pool.numUsed() > 0 || pool.numPendingAcquires() > 0) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  await strapi.destroy();
}

async function get(url: string, token: string | null, signal?: AbortSignal): Promise<Answer> {
  const headers: Record<string, string> =
    token === null ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(url, { headers, ...(signal ? { signal } : {}) });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? JSON.parse(text) : text,
  };
}
