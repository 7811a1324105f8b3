// Runs one of the two in this very process: node scripts/run.mjs cms|web
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { environmentOf, readEnvironment, root } from './environment.mjs';
import { ensureSecrets } from './secrets.mjs';
import { prepareDataFolder } from './setup/data-folder.mjs';
import { lock } from './setup/lock.mjs';
import { requireFreePort } from './setup/ports.mjs';
import { Problem, report } from './setup/problem.mjs';

const STOP_LIMIT_MS = 12_000;

const SERVICES = {
  cms: {
    what: 'The CMS',
    port: 'CMS_PORT',
    built: 'cms/dist/src/index.js',
    start(appDir) {
      const { createStrapi } = createRequire(join(appDir, 'package.json'))('@strapi/strapi');
      return createStrapi({ appDir, distDir: join(appDir, 'dist') }).start();
    },
  },
  web: {
    what: 'The site',
    port: 'PORT',
    built: 'web/dist/server/main.js',
    start: (folder) => import(pathToFileURL(join(folder, 'dist/server/main.js')).href),
  },
};

/** When who started us is gone, however it went, we go too. */
function endWithParent() {
  if (!process.channel) return;
  const end = () => {
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(0);
  };
  process.on('disconnect', end);
  process.on('message', (message) => message === 'stop' && end());
  process.channel.unref();
}

async function prepare(name, service) {
  const chosen = readEnvironment();
  prepareDataFolder(chosen.DATA_DIR);
  lock(chosen.DATA_DIR, name);
  const environment = { ...ensureSecrets(chosen.DATA_DIR, chosen), ...chosen };
  const { [service.port]: port, HOST: host } = environment;
  await requireFreePort({ name: service.port, port, host });
  if (!existsSync(join(root, service.built)))
    throw new Problem(
      `${service.what} is not built. Run npm run build -w ${name} first, or npm start, which does it.`,
    );
  for (const key of Object.keys(process.env)) Reflect.deleteProperty(process.env, key);
  Object.assign(process.env, { NODE_ENV: 'production', ...environmentOf(name, environment) });
}

async function main(name) {
  const service = SERVICES[name];
  if (!service)
    throw new Problem('Say which: node scripts/run.mjs cms, or node scripts/run.mjs web.');
  process.title = `breaking-the-chains ${name}`;
  endWithParent();
  await prepare(name, service);
  process.chdir(join(root, name));
  await service.start(join(root, name));
}

main(process.argv[2]).catch((error) => {
  report(error);
  process.exit(1);
});
