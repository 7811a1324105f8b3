import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

const running = new Set();

/** Ends what runs now; used when the person stops us in the middle. */
export function endCommands() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * Runs a command to its end and keeps what it prints.
 * @param {string[]} command  @param {{ cwd: string, env?: NodeJS.ProcessEnv, log?: string }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run([program, ...args], { cwd, env = process.env, log }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    running.add(child);
    const file = log ? createWriteStream(log, { flags: 'a' }) : undefined;
    file?.on('error', () => file.destroy());
    let output = '';
    const keep = (chunk) => {
      output += chunk;
      if (file?.writable) file.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    const finish = (code, more = '') => {
      running.delete(child);
      file?.end();
      resolve({ code, output: output + more });
    };
    child.on('error', (error) => finish(127, `${program}: ${error.message}\n`));
    child.on('close', (code, signal) => finish(code ?? 1, signal ? `ended by ${signal}\n` : ''));
  });
}

export const node = (...args) => [process.execPath, ...args];

/** npm as it was called, so that no shell is needed to find it again. */
export function npm(...args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return node(own, ...args);
  return process.platform === 'win32' ? ['cmd.exe', '/c', 'npm', ...args] : ['npm', ...args];
}

/** The end of an output: where the reason stands. */
export const lastLines = (output, count = 30) =>
  output.trimEnd().split('\n').slice(-count).join('\n');
