import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, node, npm, run } from '../running/command.mjs';
import { withHeaders } from './node-headers.mjs';
import { Problem, wayOn } from './problem.mjs';

/** Whether node_modules holds what package-lock.json asks for (both in npm's own form). */
export function isInstalled(wanted, present) {
  return Object.entries(wanted.packages).every(
    ([path, entry]) =>
      !path.includes('node_modules/') ||
      entry.link ||
      entry.optional ||
      entry.devOptional ||
      present.packages[path]?.version === entry.version,
  );
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

export function needsInstall(folder) {
  const present = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(present)) return true;
  try {
    return !isInstalled(readJson(join(folder, 'package-lock.json')), readJson(present));
  } catch {
    return true;
  }
}

/** Exactly what the lock file says, development packages too: the build needs them. */
export async function install(folder, log) {
  const command = npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
  const { code, output } = await run(command, { cwd: folder, log, env: withHeaders(process.env) });
  if (code === 0) return;
  const otherwise = 'Read the lines above, then run this again.';
  throw new Problem(`The packages could not be installed. ${wayOn(output, otherwise)}`, {
    output: firstErrors(output),
  });
}

/** npm says first what is wrong, and then how it is called. */
const firstErrors = (output, count = 12) => {
  const errors = output.split('\n').filter((line) => line.startsWith('npm error'));
  return errors.length > 0 ? errors.slice(0, count).join('\n') : lastLines(output);
};

const OPEN_DATABASE = "new (require('better-sqlite3'))(':memory:').close()";

/** The database driver is compiled for one Node: another needs it built again. */
export async function ensureSqlite(folder, log) {
  const opens = async () =>
    (await run(node('-e', OPEN_DATABASE), { cwd: join(folder, 'cms') })).code === 0;
  if (await opens()) return;
  const { output } = await run(npm('rebuild', 'better-sqlite3', '--loglevel=error'), {
    cwd: folder,
    log,
    env: withHeaders(process.env),
  });
  if (await opens()) return;
  const otherwise = 'Use Node 20 or 22, or set DATABASE_URL to a PostgreSQL database.';
  throw new Problem(
    `SQLite does not work with Node ${process.versions.node}. ${wayOn(output, otherwise)}`,
    { output: lastLines(output) },
  );
}
