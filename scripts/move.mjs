// Carries a club out of this installation, or into a new one: npm run export, npm run import.
// What follows the verb goes to Strapi's own command of that name.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { environmentOf, readEnvironment, root } from './environment.mjs';
import { ensureSecrets } from './secrets.mjs';
import { prepareDataFolder } from './setup/data-folder.mjs';
import { lock } from './setup/lock.mjs';
import { Problem, report } from './setup/problem.mjs';

const strapi = join(root, 'node_modules/@strapi/strapi/bin/strapi.js');

async function main([verb, ...options]) {
  if (verb !== 'export' && verb !== 'import')
    throw new Problem('Say which: npm run export -- --file club, or npm run import -- --file …');
  const chosen = readEnvironment();
  prepareDataFolder(chosen.DATA_DIR);
  // A CMS that runs would show readers what the gate has not seen yet.
  if (verb === 'import') lock(chosen.DATA_DIR, 'cms');
  const environment = { ...ensureSecrets(chosen.DATA_DIR, chosen), ...chosen };
  const child = spawn(process.execPath, [strapi, verb, ...options.map(fromHere)], {
    cwd: join(root, 'cms'),
    env: { NODE_ENV: 'production', ...environmentOf('cms', environment) },
    stdio: 'inherit',
  });
  [process.exitCode] = await once(child, 'exit');
}

/** Strapi runs in its own folder. */
const fromHere = (option, place, options) =>
  ['--file', '-f'].includes(options[place - 1])
    ? resolve(process.env.INIT_CWD ?? process.cwd(), option)
    : option;

main(process.argv.slice(2)).catch((error) => {
  report(error);
  process.exitCode = 1;
});
