// `npm run bench`: measures a built house; the numbers are for people, no test reads them.
import './setup/node-version.mjs';
import { join } from 'node:path';
import { root } from './environment.mjs';
import { step } from './running/steps.mjs';
import { buildStale } from './setup/build.mjs';

await buildStale({ root, env: process.env, log: () => undefined, announce: step });
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'bench/main.ts'));
await module.main();
