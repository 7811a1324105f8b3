import './setup/node-version.mjs';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './environment.mjs';
import { node } from './running/command.mjs';
import { seconds } from './running/steps.mjs';
import { runTasks } from './running/tasks.mjs';

const bin = (path, ...args) => node(join(root, 'node_modules', path), ...args);
const task = (name, command) => ({ name, command, cwd: root });

const TYPED = ['shared', 'cms', 'cms/src/admin', 'cms/tests', 'web', 'e2e'];

/** One task per tsconfig: where code runs decides which types it may know. */
function typeTasks() {
  return TYPED.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /^tsconfig.*\.json$/.test(name))
      .map((name) => {
        const compiler = folder === 'web' ? 'vue-tsc/bin/vue-tsc.js' : 'typescript/bin/tsc';
        const project = `${folder}/${name}`;
        return task(`types ${project}`, bin(compiler, '--noEmit', '--project', project));
      }),
  );
}

// The slowest first, so that the two lanes end at about the same time.
const tasks = [
  task('eslint', bin('eslint/bin/eslint.js', '--max-warnings', '0', '.')),
  ...(process.env.CHECK_SKIP_TESTS
    ? []
    : [task('unit tests', bin('vitest/vitest.mjs', 'run', '--reporter=dot'))]),
  task("Strapi's generated types", node(join(root, 'scripts', 'strapi-types.mjs'))),
  ...typeTasks(),
  task('prettier', bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')),
  task('knip', bin('knip/bin/knip.js', '--no-progress')),
];

const began = performance.now();
const failed = await runTasks(tasks);
const took = seconds(performance.now() - began);
console.log(
  failed === 0 ? `All checks passed in ${took}.` : `${failed} of ${tasks.length} checks failed.`,
);
process.exitCode = failed === 0 ? 0 : 1;
