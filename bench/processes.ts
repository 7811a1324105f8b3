import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Running {
  pid: number;
  stop: () => Promise<void>;
}

/** Starts a program whose output nobody needs unless it dies early. */
export function run(command: string, args: string[], env: Record<string, string> = {}): Running {
  const child: ChildProcess = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if (child.pid === undefined) throw new Error(`${command} did not start.`);
  return {
    pid: child.pid,
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

const TICKS_PER_SECOND = 100;

/** Processor time in µs of the given processes so far; from /proc, so on Linux only. */
export function cpuMicroseconds(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Counted from behind the name in brackets, which may hold spaces: utime and stime.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return sum + ((Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND) * 1e6;
  }, 0);
}

/** Resident memory of a process in MB. */
export function memoryMegabytes(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1] ?? 0) / 1024;
}

/** The given process and the ones it started. */
export function family(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return [pid, ...children.split(' ').filter(Boolean).map(Number)];
}

/** Whether a program can be called by its name. */
export function isInstalled(command: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
