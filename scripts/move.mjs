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
  // Ctrl-C reaches the child as well: the folder stays locked until it has gone.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit');
  process.exitCode = code ?? 1;
}

/** Strapi runs in its own folder. */
function fromHere(option, place, options) {
  const here = (file) => resolve(process.env.INIT_CWD ?? process.cwd(), file);
  if (option.startsWith('--file=')) return `--file=${here(option.slice('--file='.length))}`;
  return ['--file', '-f'].includes(options[place - 1]) ? here(option) : option;
}

main(process.argv.slice(2)).catch((error) => {
  report(error);
  process.exitCode = 1;
});
