import { spawn } from 'node:child_process';
import { openLog } from './log-file.mjs';
import { seconds } from './steps.mjs';

const LONGEST_PAUSE_MS = 30_000;
const STEADY_MS = 60_000;
const KEPT_CHARACTERS = 8_000;

/** How long to wait before the n-th start in a row: 1, 2, 4 … 30 s. */
export const pauseBefore = (attempt) => Math.min(1000 * 2 ** (attempt - 1), LONGEST_PAUSE_MS);

/**
 * Starts a program and, once it has been told to `stayUp`, starts it again whenever it ends.
 * @param {{ title: string, command: string[], cwd: string, env: NodeJS.ProcessEnv, log: string,
 *   say: (line: string) => void, pause?: typeof pauseBefore, longestLog?: number }} options
 *   `longestLog` in bytes
 */
export function startService(options) {
  const { title, log, say } = options;
  const file = openLog(log, {
    longest: options.longestLog,
    onError: ({ code }) => say(`${title}: its log cannot be written (${code}): ${log}`),
  });
  const state = { child: undefined, timer: undefined, attempts: 0, recent: '', mode: 'starting' };
  const endedEarly = new Promise((resolve) => (state.reportEarlyEnd = resolve));
  const keep = (chunk) => {
    state.recent = (state.recent + chunk).slice(-KEPT_CHARACTERS);
    file.write(chunk);
  };
  launch(options, state, keep);
  return {
    title,
    endedEarly,
    recent: () => state.recent,
    stayUp: () => (state.mode = 'kept'),
    async stop(limit) {
      state.mode = 'stopping';
      clearTimeout(state.timer);
      await endChild(state.child, limit);
      file.end();
    },
    kill: () => state.child?.kill('SIGKILL'),
  };
}

function launch(options, state, keep) {
  const began = Date.now();
  const child = spawnService(options, keep);
  state.child = child;
  const ended = once((how) => {
    state.child = undefined;
    if (state.mode === 'starting') state.reportEarlyEnd(how);
    if (state.mode === 'kept') startAgain(how);
  });
  const startAgain = (how) => {
    state.attempts = Date.now() - began > STEADY_MS ? 1 : state.attempts + 1;
    const wait = (options.pause ?? pauseBefore)(state.attempts);
    options.say(
      `${options.title} stopped (${how}). Starting it again in ${seconds(wait)}. Its log: ${options.log}`,
    );
    state.timer = setTimeout(() => launch(options, state, keep), wait);
  };
  child.on('error', (error) => ended(error.message));
  child.on('exit', (code, signal) => ended(signal ? `ended by ${signal}` : `exit code ${code}`));
}

// In a process group of its own, so that Ctrl-C reaches us alone and we stop things in order.
function spawnService({ command: [program, ...args], cwd, env }, keep) {
  const child = spawn(program, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  return child;
}

function once(call) {
  let called = false;
  return (...args) => {
    if (!called) call(...args);
    called = true;
  };
}

/** Asks politely, and ends what has not gone within `limit` milliseconds. */
function endChild(child, limit) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return undefined;
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    if (process.platform === 'win32') child.send('stop');
    else child.kill('SIGTERM');
  });
}
