import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './until.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface Service {
  start: () => Promise<void>;
  stop: () => Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill: () => Promise<void>;
  /** The process that was started; it may have children. */
  pid: () => number;
}

interface ServiceOptions {
  name: 'cms' | 'web';
  env: Record<string, string>;
  /** Answers 2xx once the service can serve. */
  readyUrl: string;
  logFile: string;
}

const FIRST_START = { within: 240_000 };

/** The CMS or the site as `npm start -w <name>` runs it, in a process of its own. */
export function service({ name, env, readyUrl, logFile }: ServiceOptions): Service {
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const log = createWriteStream(logFile, { flags: 'a' });
    const process_ = spawn(process.execPath, ['scripts/run.mjs', name], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    process_.stdout.pipe(log);
    process_.stderr.pipe(log);
    child = process_;
    await until(
      `${name} to be ready`,
      async () => {
        if (process_.exitCode !== null) throw new Error(await readFile(logFile, 'utf8'));
        return (await fetch(readyUrl)).ok;
        // A first start loads the sample stories.
      },
      FIRST_START,
    );
  }

  async function end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const running = child;
    child = undefined;
    if (running === undefined || running.exitCode !== null) return;
    const gone = new Promise((resolve) => running.once('exit', resolve));
    running.kill(signal);
    await gone;
  }

  function pid(): number {
    if (child?.pid === undefined) throw new Error(`${name} does not run.`);
    return child.pid;
  }

  return { start, stop: () => end('SIGTERM'), kill: () => end('SIGKILL'), pid };
}
