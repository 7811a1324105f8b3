// `npm run bench`: measures a built house; the numbers are for people, no test reads them.
import './setup/node-version.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './environment.mjs';
import { npm, run } from './running/command.mjs';
import { step } from './running/steps.mjs';
import { buildStale } from './setup/build.mjs';

await buildStale({ root, env: process.env, log: () => undefined, announce: step });
const lighthouse = join(root, 'bench/lighthouse');
if (!existsSync(join(lighthouse, 'node_modules'))) {
  const install = npm('ci', '--no-audit', '--no-fund');
  // Without it, as on a machine off the network, everything else is still measured.
  await step('Installing Lighthouse (once)', () => run(install, { cwd: lighthouse }));
}
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'bench/main.ts'));
await module.main();
