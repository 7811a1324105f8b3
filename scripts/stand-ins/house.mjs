import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from 'node:child_process';

const scripts = fileURLToPath(new URL('..', import.meta.url));

// Writes what Strapi's build writes, and counts how often it was asked to.
const STRAPI_CLI = `
const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
for (const folder of ['dist/build', 'dist/src']) mkdirSync(folder, { recursive: true });
writeFileSync('dist/build/index.html', '');
writeFileSync('dist/src/index.js', '');
appendFileSync('../builds', 'admin ');
`;

const STRAPI = `
const { createServer } = require('node:http');
exports.createStrapi = () => ({
  start() {
    const server = createServer((request, response) => {
      if (request.url === '/crash') process.exit(7);
      if (request.url === '/admin/init') return response.end('{"data":{"hasAdmin":false}}');
      response.writeHead(request.url === '/_health' ? 204 : 404).end();
    });
    server.listen(Number(process.env.CMS_PORT), process.env.HOST);
    console.log('cms pid', process.pid);
    process.on('SIGTERM', () => process.exit(0));
  },
});
`;

const TSC = `
require('node:fs').mkdirSync('dist/src', { recursive: true });
require('node:fs').writeFileSync('dist/src/index.js', '');
require('node:fs').appendFileSync('../builds', 'cms ');
`;

const SITE = `
import { createServer } from 'node:http';
createServer((request, response) => response.end(process.env.APP_KEYS ?? 'no secrets of the CMS here'))
  .listen(Number(process.env.PORT), process.env.HOST);
process.on('SIGTERM', () => process.exit(0));
`;

const VITE = `
const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
mkdirSync('dist/server', { recursive: true });
writeFileSync('dist/server/main.js', ${JSON.stringify(SITE)});
appendFileSync('../builds', 'web ');
`;

const COMMONJS = '{ "name": "x", "version": "1.0.0", "main": "index.js" }';
const LOCK = '{ "packages": {} }';

const FILES = {
  'package.json': '{ "type": "module" }',
  'package-lock.json': LOCK,
  'node_modules/.package-lock.json': LOCK,
  'node_modules/@strapi/strapi/package.json': COMMONJS,
  'node_modules/@strapi/strapi/index.js': STRAPI,
  'node_modules/@strapi/strapi/bin/strapi.js': STRAPI_CLI,
  'node_modules/typescript/package.json': COMMONJS,
  'node_modules/typescript/bin/tsc': TSC,
  'node_modules/vite/package.json': COMMONJS,
  'node_modules/vite/bin/vite.js': VITE,
  'node_modules/better-sqlite3/package.json': COMMONJS,
  'node_modules/better-sqlite3/index.js': 'module.exports = class { close() {} };',
  'cms/package.json': '{ "name": "cms" }',
  'cms/src/index.ts': '// 1',
  'cms/src/admin/app.tsx': '// 1',
  'web/package.json': '{ "type": "module" }',
  'web/src/main.ts': '// 1',
};

/** A copy of these scripts in a folder whose name has a space, around a CMS and a site of a few lines. */
export function buildHouse() {
  const folder = join(mkdtempSync(join(tmpdir(), 'house-')), 'a house');
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(FILES)) write(path, text);
  cpSync(scripts, join(folder, 'scripts'), { recursive: true });
  return { folder, write, remove: () => rmSync(dirname(folder), { recursive: true, force: true }) };
}

export function findFreePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}

/** Runs one of the scripts from another folder and collects what it says. */
export function runScript(folder, script, env) {
  const child = spawn(process.execPath, [join(folder, 'scripts', script)], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, ...env },
  });
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk) => (said.text += chunk));
  const ended = new Promise((resolve) => child.on('close', resolve));
  return { child, said, ended };
}
