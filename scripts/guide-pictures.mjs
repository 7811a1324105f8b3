// Takes the screenshots of the editors' guide anew: all, or those that are named.
import './setup/node-version.mjs';
import { join } from 'node:path';
import { root } from './environment.mjs';
import { step } from './running/steps.mjs';
import { buildStale } from './setup/build.mjs';

await buildStale({ root, env: process.env, log: () => undefined, announce: step });
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'e2e/guide/main.ts'));
await module.main(process.argv.slice(2));
