// Strapi's own export or import, as its command line runs it, on a CMS that is compiled already:
// node move.mjs export|import <distDir> <file>
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const [verb, distDir, file] = process.argv.slice(2);
const strapi = createRequire(import.meta.url).resolve('@strapi/strapi');
const requireThere = createRequire(strapi);
const appDir = resolve(import.meta.dirname, '../..');
// The command line compiles into the folder that a running CMS serves.
requireThere('@strapi/core').compileStrapi = async () => ({ appDir, distDir });
const run = requireThere(join(dirname(strapi), `src/cli/commands/${verb}/action.js`));
await run(
  verb === 'export'
    ? { file, encrypt: false, compress: true }
    : { file: `${file}.tar.gz`, decrypt: false, decompress: true, force: true },
);
