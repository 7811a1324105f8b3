import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { environmentOf, reachable, root } from './environment.mjs';
import { endCommands, node } from './running/command.mjs';
import { waitUntilReady } from './running/readiness.mjs';
import { startService } from './running/service.mjs';
import { seconds, step } from './running/steps.mjs';
import { buildStale } from './setup/build.mjs';
import { checkedEnvironment } from './setup/checked-environment.mjs';
import { logPath } from './setup/data-folder.mjs';
import { ensureSqlite, install, needsInstall } from './setup/install.mjs';
import { isFullDisk, Problem, report } from './setup/problem.mjs';

// Longer than the ten seconds in which the site finishes what is running.
const STOP_LIMIT_MS = 13_000;

/** As in web/Dockerfile: packing and drawing run in threads, and glibc keeps a heap for each. */
const FEW_HEAPS = { MALLOC_ARENA_MAX: '2' };

const services = [];
let stopping = false;

const say = (line) => console.log(`${new Date().toLocaleTimeString('en-GB')}  ${line}`);

export async function main() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);
  if (process.env.npm_lifecycle_event === 'start') stopWithParent();
  try {
    await start();
  } catch (error) {
    if (stopping) return;
    report(fullDisk(error) ?? error);
    await stopAll();
    process.exit(1);
  }
}

const fullDisk = (error) =>
  isFullDisk(String(error?.code)) && !(error instanceof Problem)
    ? new Problem('The disk is full. Free some space, then run this again.', { cause: error })
    : undefined;

async function start() {
  const began = performance.now();
  console.log('\nBreaking the Chains\n');
  const environment = await prepare();
  await startCms(environment);
  await startSite(environment);
  await tellWhatNow(environment, performance.now() - began);
}

/** Everything that must be true before a program can start. */
async function prepare() {
  const checked = await step('Checking settings, folder and ports', checkedEnvironment);
  const environment = { ...checked, NODE_ENV: 'production' };
  const log = (name) => logPath(environment.DATA_DIR, name);
  if (needsInstall(root))
    await step('Installing packages (some minutes, once)', () => install(root, log('install')));
  if (!environment.DATABASE_URL)
    await step('Checking the database driver', () => ensureSqlite(root, log('install')));
  await buildStale({ root, env: environment, log, announce: step });
  return environment;
}

const localCms = ({ HOST, CMS_PORT }) => `http://${reachable(HOST)}:${CMS_PORT}`;
const localSite = ({ HOST, PORT }) => `http://${reachable(HOST)}:${PORT}`;

function startCms(environment) {
  const fresh = !environment.DATABASE_URL && !existsSync(join(environment.DATA_DIR, 'cms.sqlite'));
  const samples = fresh && environment.SAMPLE_CONTENT === 'load';
  const title = samples ? 'Starting the CMS and loading the samples' : 'Starting the CMS';
  return step(title, () =>
    launch('cms', 'The CMS', environment, [[`${localCms(environment)}/_health`, 204]]),
  );
}

function startSite(environment) {
  const site = localSite(environment);
  return step('Starting the site', () =>
    launch('web', 'The site', environment, [
      [`${site}/readyz`, 200],
      [`${site}/`, 200],
    ]),
  );
}

async function launch(name, title, environment, addresses) {
  const log = logPath(environment.DATA_DIR, name);
  const command = node(join(root, 'scripts', 'run.mjs'), name);
  const env = { ...FEW_HEAPS, ...environmentOf(name, environment) };
  const service = startService({ title, command, cwd: root, env, log, say });
  services.unshift(service);
  await waitUntilReady(service, addresses, { log });
  service.stayUp();
}

async function tellWhatNow(environment, took) {
  const admin = `${environment.CMS_PUBLIC_URL}/admin`;
  console.log(`
Ready in ${seconds(took)}.

  The site   ${environment.SITE_URL}
  The CMS    ${admin}

  Next: ${await nextStep(admin, localCms(environment))}
  Stop: press Ctrl-C. Logs are in ${join(environment.DATA_DIR, 'logs')}
`);
}

async function nextStep(admin, cms) {
  const answer = await fetch(`${cms}/admin/init`).then((response) => response.json());
  return answer?.data?.hasAdmin
    ? `sign in at ${admin}, change a story, publish it, and look at the site.`
    : `create the first administrator at ${admin}`;
}

/** The site first, then the CMS it reads from. */
async function stopAll() {
  stopping = true;
  endCommands();
  for (const service of services) await service.stop(STOP_LIMIT_MS);
}

/** npm dies of a SIGTERM without passing it on, and what it started would stay. */
function stopWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    void onSignal();
  }, 500).unref();
}

let askedAt = 0;

// npm passes Ctrl-C on, so one press may arrive twice; a press much later means "now".
async function onSignal() {
  if (askedAt > 0) {
    if (Date.now() - askedAt < 1000) return;
    for (const service of services) service.kill();
    process.exit(1);
  }
  askedAt = Date.now();
  console.log('\nStopping the site and the CMS …');
  await stopAll();
  console.log('Stopped.');
  process.exit(0);
}
