import './setup/node-version.mjs';
import { join } from 'node:path';
import { environmentOf, root } from './environment.mjs';
import { checkedEnvironment } from './setup/checked-environment.mjs';
import { logPath } from './setup/data-folder.mjs';
import { ensureSqlite, install, needsInstall } from './setup/install.mjs';
import { report } from './setup/problem.mjs';

const quoted = (...parts) => parts.map((part) => `"${part}"`).join(' ');

const strapi = join(root, 'node_modules/@strapi/strapi/bin/strapi.js');
const vite = join(root, 'node_modules/vite/bin/vite.js');

async function prepare() {
  const environment = await checkedEnvironment();
  const log = logPath(environment.DATA_DIR, 'install');
  if (needsInstall(root)) {
    console.log('Installing packages (some minutes, once) …');
    await install(root, log);
  }
  if (!environment.DATABASE_URL) await ensureSqlite(root, log);
  return { ...environment, NODE_ENV: 'development' };
}

const commands = (environment) => [
  {
    name: 'cms',
    command: `${quoted(process.execPath, strapi)} develop`,
    cwd: join(root, 'cms'),
    env: environmentOf('cms', environment),
    prefixColor: 'magenta',
  },
  {
    name: 'web',
    command: `${quoted(process.execPath, vite)} --host ${environment.HOST} --port ${environment.PORT} --strictPort`,
    cwd: join(root, 'web'),
    env: environmentOf('web', environment),
    prefixColor: 'cyan',
  },
];

async function main() {
  const environment = await prepare();
  const { concurrently } = await import('concurrently');
  console.log(`
  The site   ${environment.SITE_URL}
  The CMS    ${environment.CMS_PUBLIC_URL}/admin (in about half a minute)
  Both follow what you save. Stop: press Ctrl-C.
`);
  const { result } = concurrently(commands(environment), {
    prefix: 'name',
    killOthersOn: ['failure', 'success'],
  });
  await result.catch(() => {});
}

main().catch((error) => {
  report(error);
  process.exitCode = 1;
});
