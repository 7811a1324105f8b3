import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lastLines, node, run } from '../running/command.mjs';
import { fingerprint } from './fingerprint.mjs';
import { Problem, wayOn } from './problem.mjs';

const TESTS = /\.test\.ts$|\/tests\/|\/types\/generated\//;

/** What can be built, from what, and how to know that it is there. Each is built only when stale. */
const TARGETS = [
  {
    name: 'admin',
    title: 'Building the CMS and its admin (about a minute)',
    inputs: [
      'cms/src/admin',
      // The admin shows the words that are written there, and goes by them.
      'cms/src/edit-view',
      'cms/src/gate/rule.ts',
      'cms/src/gate/titles.ts',
      'cms/src/locales/names.ts',
      'cms/src/log/reasons.ts',
      'cms/src/unknown-fields.ts',
      'cms/config',
      'cms/package.json',
      'cms/tsconfig.json',
      'tsconfig.base.json',
      'package-lock.json',
    ],
    stamp: 'cms/dist/build/.fingerprint',
    proof: 'cms/dist/build/index.html',
    clear: () => ['cms/dist'],
    command: () => node('../node_modules/@strapi/strapi/bin/strapi.js', 'build'),
    folder: 'cms',
  },
  {
    name: 'cms',
    title: 'Compiling the CMS',
    inputs: [
      'cms/src',
      'cms/config',
      'cms/package.json',
      'cms/tsconfig.json',
      'tsconfig.base.json',
      'package-lock.json',
    ],
    without: /^cms\/src\/admin\//,
    stamp: 'cms/dist/.fingerprint',
    proof: 'cms/dist/src/index.js',
    clear: (root) =>
      namesIn(join(root, 'cms/dist'))
        .filter((name) => name !== 'build')
        .map((name) => `cms/dist/${name}`),
    command: () => node('../node_modules/typescript/bin/tsc', '--project', 'tsconfig.json'),
    folder: 'cms',
  },
  {
    name: 'web',
    title: 'Building the site',
    inputs: ['shared/src', 'shared/package.json', 'web', 'tsconfig.base.json', 'package-lock.json'],
    stamp: 'web/dist/.fingerprint',
    proof: 'web/dist',
    clear: () => ['web/dist'],
    command: () => node('../node_modules/vite/bin/vite.js', 'build', '--app', '--logLevel', 'warn'),
    folder: 'web',
  },
];

const namesIn = (folder) => (existsSync(folder) ? readdirSync(folder) : []);

const print = (root, { inputs, without }) =>
  fingerprint(root, inputs, new RegExp([TESTS.source, without?.source].filter(Boolean).join('|')));

/** The targets whose output is absent or made from something else than what lies here now. */
const staleTargets = (root, targets = TARGETS) =>
  targets.filter((target) => {
    const stamp = join(root, target.stamp);
    if (!existsSync(stamp) || !existsSync(join(root, target.proof))) return true;
    return readFileSync(stamp, 'utf8') !== print(root, target);
  });

/** @param {{ root: string, target: typeof TARGETS[number], env: NodeJS.ProcessEnv, log?: string }} options */
async function build({ root, target, env, log }) {
  const made = print(root, target);
  for (const path of target.clear(root)) rmSync(join(root, path), { recursive: true, force: true });
  const { code, output } = await run(target.command(), {
    cwd: join(root, target.folder),
    env: { ...env, NODE_ENV: 'production' },
    log,
  });
  if (code !== 0 || !existsSync(join(root, target.proof))) throw failed(target, output);
  writeStamp(root, target, made);
  // Strapi's own build compiles the server too.
  const server = target.name === 'admin' ? TARGETS.find(({ name }) => name === 'cms') : undefined;
  if (server) writeStamp(root, server, print(root, server));
}

function writeStamp(root, { stamp }, value) {
  mkdirSync(dirname(join(root, stamp)), { recursive: true });
  writeFileSync(join(root, stamp), value);
}

const failed = ({ title, folder }, output) =>
  new Problem(
    `${title.replace(/ \(.*/, '')} failed. ${wayOn(output, `Read the lines above: the mistake is in ${folder}/ or in what it uses. Correct it, then run this again.`)}`,
    { output: lastLines(output) },
  );

/** Builds what is stale, one after the other. `announce` wraps each in a named step. */
export async function buildStale({ root, env, log, announce }) {
  for (const { name } of staleTargets(root)) {
    // The target before may have made this one too.
    const target = staleTargets(root).find((stale) => stale.name === name);
    if (target) await announce(target.title, () => build({ root, target, env, log: log(name) }));
  }
}
