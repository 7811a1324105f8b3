import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildHouse, findFreePort, runScript } from './stand-ins/house.mjs';

vi.setConfig({ testTimeout: 60_000 });
const until = (condition) => vi.waitFor(condition, { timeout: 20_000, interval: 50 });

let house;
let env;
let runs;

beforeEach(async () => {
  house = buildHouse();
  runs = [];
  env = { CMS_PORT: await findFreePort(), PORT: await findFreePort() };
});

afterEach(async () => {
  for (const { child, ended } of runs) {
    child.kill('SIGTERM');
    await ended;
  }
  house.remove();
});

function start(more = {}) {
  const run = runScript(house.folder, 'start.mjs', { ...env, ...more });
  runs.push(run);
  return run;
}

async function ready(run) {
  await until(() => expect(run.said.text).toContain('Stop: press Ctrl-C'));
  return run;
}

const path = (...parts) => join(house.folder, ...parts);
const builds = () => readFileSync(path('builds'), 'utf8').trim();
const isUp = (port) =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );
const cmsPids = () =>
  [...readFileSync(path('.data/logs/cms.log'), 'utf8').matchAll(/cms pid (\d+)/g)].map(
    ([, pid]) => pid,
  );

test('one command builds, makes secrets, starts both and says what to do next', async () => {
  const run = await ready(start());
  expect(run.said.text).toContain(`http://localhost:${env.PORT}`);
  expect(run.said.text).toContain(
    `create the first administrator at http://localhost:${env.CMS_PORT}/admin`,
  );
  expect(builds()).toBe('admin web');
  expect(statSync(path('.data/secrets.env')).mode & 0o777).toBe(0o600);
});

test('the site is not given the secrets of the CMS', async () => {
  await ready(start());
  const answer = await fetch(`http://127.0.0.1:${env.PORT}/`);
  expect(await answer.text()).toBe('no secrets of the CMS here');
});

test('asked to stop, it stops both and ends well', async () => {
  const run = await ready(start());
  run.child.kill('SIGINT');
  expect(await run.ended).toBe(0);
  expect(run.said.text).toContain('Stopped.');
  expect([await isUp(env.PORT), await isUp(env.CMS_PORT)]).toEqual([false, false]);
  expect(existsSync(path('.data/start.lock'))).toBe(false);
});

test('killed outright, it leaves no process behind', async () => {
  const run = await ready(start());
  run.child.kill('SIGKILL');
  await run.ended;
  await until(async () => {
    expect([await isUp(env.PORT), await isUp(env.CMS_PORT)]).toEqual([false, false]);
  });
  await ready(start());
});

test('a program that dies is started again, and that is said', async () => {
  const run = await ready(start());
  await fetch(`http://127.0.0.1:${env.CMS_PORT}/crash`).catch(() => {});
  await until(() =>
    expect(run.said.text).toContain('The CMS stopped (exit code 7). Starting it again'),
  );
  await until(() => expect(cmsPids()).toHaveLength(2));
  await until(async () => expect(await isUp(env.CMS_PORT)).toBe(true));
});

test('a second start builds only what has changed since', async () => {
  const stop = async (run) => {
    run.child.kill('SIGTERM');
    await run.ended;
  };
  await stop(await ready(start()));
  await stop(await ready(start()));
  expect(builds()).toBe('admin web');
  house.write('cms/src/index.ts', '// 2');
  await stop(await ready(start()));
  expect(builds()).toBe('admin web cms');
  house.write('cms/src/admin/app.tsx', '// 2');
  house.write('web/src/main.ts', '// 2');
  house.write('cms/seed/story.json', '{}');
  await stop(await ready(start()));
  expect(builds()).toBe('admin web cms admin web');
  house.write('cms/src/edit-view/words.ts', '// 2');
  await stop(await ready(start()));
  expect(builds()).toBe('admin web cms admin web admin');
  house.write('tsconfig.base.json', '{}');
  await stop(await ready(start()));
  expect(builds()).toBe('admin web cms admin web admin admin web');
});

test('a step that fails shows its own output and a way on', async () => {
  house.write(
    'node_modules/vite/bin/vite.js',
    'console.log("No such colour: blau"); process.exit(1)',
  );
  const run = start();
  expect(await run.ended).toBe(1);
  expect(run.said.text).toMatch(/✗ {2}Building the site/);
  expect(run.said.text).toContain('No such colour: blau');
  expect(run.said.text).toContain('the mistake is in web/');
});

test('a program that does not come up shows its last lines, and nothing is left running', async () => {
  house.write('node_modules/@strapi/strapi/index.js', 'throw new Error("the roof is missing")');
  const run = start();
  expect(await run.ended).toBe(1);
  expect(run.said.text).toContain('the roof is missing');
  expect(run.said.text).toContain('The CMS did not start (exit code 1)');
});

test('a port in use is named, with the variable that changes it', async () => {
  const taken = createServer().listen(Number(env.PORT), '127.0.0.1');
  await until(() => expect(taken.listening).toBe(true));
  const run = start();
  expect(await run.ended).toBe(1);
  expect(run.said.text).toContain(`Port ${env.PORT} is in use by another program`);
  expect(run.said.text).toContain('PORT=');
  taken.close();
});

test('two starts on one DATA_DIR: the second refuses in one line', async () => {
  const first = await ready(start());
  const second = start({ PORT: await findFreePort(), CMS_PORT: await findFreePort() });
  expect(await second.ended).toBe(1);
  expect(second.said.text).toContain(`in use by another start (process ${first.child.pid})`);
});

test('a broken .env is told by its line', async () => {
  writeFileSync(path('.env'), 'PORT=1\n\nthis is nothing\n');
  const run = start();
  expect(await run.ended).toBe(1);
  expect(run.said.text).toContain('.env: line 3 — it is not NAME=value.');
  rmSync(path('.env'));
});

test('a DATA_DIR that cannot be made is refused in one line', async () => {
  house.write('file', '');
  const run = start({ DATA_DIR: path('file', 'data') });
  expect(await run.ended).toBe(1);
  expect(run.said.text).toMatch(/DATA_DIR ".*" cannot be written \(ENOTDIR\)/);
});
