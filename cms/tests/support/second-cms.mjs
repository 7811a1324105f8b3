// A CMS process beside the one of the tests, on the same database: node second-cms.mjs <distDir>
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const appDir = resolve(import.meta.dirname, '../..');
const strapi = await createStrapi({
  appDir,
  distDir: process.argv[2],
  serveAdminPanel: false,
}).load();
process.stdout.write('ready\n');
process.stdin.resume();
process.stdin.once('end', async () => {
  await strapi.destroy();
  process.exit();
});
