// Holds cms/types/generated equal to the schemas: node scripts/strapi-types.mjs [--write]
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './environment.mjs';
import { lastLines, node, run } from './running/command.mjs';
import { fingerprint } from './setup/fingerprint.mjs';
import { Problem, report } from './setup/problem.mjs';

const FILES = ['contentTypes.d.ts', 'components.d.ts'];
const cms = join(root, 'cms');
const kept = join(cms, 'types', 'generated');
const work = join(cms, '.strapi', 'types');
const fresh = join(work, 'fresh', 'generated');
const stamp = join(root, 'node_modules', '.cache', 'strapi-types');

const inputs = () =>
  fingerprint(
    root,
    [
      'cms/src',
      'cms/config',
      'cms/types/generated',
      'package-lock.json',
      'scripts/strapi-types.mjs',
    ],
    /^cms\/src\/admin\/|\.test\.ts$/,
  );

const read = (folder, file) =>
  existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';

/** Compiles beside `dist`, which a running CMS may be using. */
async function compile() {
  rmSync(work, { recursive: true, force: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { code, output } = await run(node(tsc, '--outDir', work), { cwd: cms });
  if (code !== 0) throw new Problem('The CMS does not compile.', { output: lastLines(output) });
}

// In a process of its own: Strapi keeps what it has loaded, and the CMS reads argv[2] to
// know that nothing is served, so that no secrets are needed.
async function generate() {
  const script = fileURLToPath(import.meta.url);
  const { code, output } = await run(node(script, 'ts:generate-types'), { cwd: cms });
  if (code !== 0)
    throw new Problem('The types could not be generated.', { output: lastLines(output) });
}

async function generateHere() {
  const require = createRequire(join(cms, 'package.json'));
  const { createStrapi } = require('@strapi/strapi');
  const { generators } = createRequire(require.resolve('@strapi/strapi'))(
    '@strapi/typescript-utils',
  );
  const strapi = await createStrapi({ appDir: cms, distDir: work }).register();
  const artifacts = { contentTypes: true, components: true };
  const logger = { silent: true };
  await generators.generate({ strapi, pwd: work, rootDir: 'fresh', logger, artifacts });
  process.exit(0);
}

async function main(write) {
  if (!write && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs()) return;
  await compile();
  await generate();
  const different = FILES.filter((file) => read(fresh, file) !== read(kept, file));
  if (different.length > 0 && !write)
    throw new Problem(
      `cms/types/generated: ${different.join(' and ')} — not what the schemas say. Run npm run types:generate and commit it.`,
    );
  if (write) cpSync(fresh, kept, { recursive: true });
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, inputs());
}

const asked = process.argv[2];
(asked === 'ts:generate-types' ? generateHere() : main(asked === '--write')).catch((error) => {
  report(error);
  process.exit(1);
});
