import './setup/node-version.mjs';
import { root } from './environment.mjs';
import { step } from './running/steps.mjs';
import { runTests, sum } from './running/test-runs.mjs';
import { buildStale } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureSqlite, install, needsInstall } from './setup/install.mjs';
import { report } from './setup/problem.mjs';

const counts = [];

/** A failure to prepare counts as one failed test, and what does not depend on it still runs. */
async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    report(error);
    counts.push({ passed: 0, failed: 1 });
    return undefined;
  }
}

async function tests(title, folder, env = process.env) {
  counts.push(await step(title, () => runTests({ root, folder, env })));
}

async function prepare() {
  if (needsInstall(root))
    await step('Installing packages (some minutes, once)', () => install(root));
  await step('Checking the database driver', () => ensureSqlite(root));
  return true;
}

async function build() {
  await buildStale({ root, env: process.env, log: () => undefined, announce: step });
  return true;
}

async function main() {
  if (!(await attempt(prepare))) return;
  await tests('Unit tests', '.');
  await tests('The CMS, on a real Strapi', 'cms');
  const chromium = await attempt(() => step('Finding Chromium', () => ensureChromium(root)));
  const built = await attempt(build);
  if (!chromium || !built) return;
  await tests('Journeys in Chromium', 'e2e', { ...process.env, CHROME_PATH: chromium });
}

await main();
const { passed, failed } = sum(counts);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
