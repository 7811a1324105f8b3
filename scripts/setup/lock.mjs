import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.mjs';

/** Lets one program at a time work in DATA_DIR. A lock whose owner is gone counts for nothing. */
export function lock(dataDir, name) {
  const path = join(dataDir, `${name}.lock`);
  const mine = `${process.pid} ${startedAt(process.pid)}`;
  if (!claim(path, mine)) {
    const owner = livingOwner(path);
    if (owner) throw taken(dataDir, owner);
    rmSync(path, { force: true });
    if (!claim(path, mine)) throw taken(dataDir, livingOwner(path) ?? 'unknown');
  }
  process.on('exit', () => release(path, mine));
}

const taken = (dataDir, pid) =>
  new Problem(
    `DATA_DIR "${dataDir}" is in use by another start (process ${pid}). Stop that one, or set DATA_DIR to another folder.`,
  );

function claim(path, mine) {
  try {
    writeFileSync(path, mine, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function release(path, mine) {
  if (read(path) === mine) rmSync(path, { force: true });
}

function livingOwner(path) {
  const [pid, started] = read(path).split(' ');
  if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return undefined;
  return isAlive(Number(pid)) && startedAt(pid) === (started ?? '') ? pid : undefined;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

// A process number is given again after a restart; on Linux the time of birth tells them apart.
function startedAt(pid) {
  return read(`/proc/${pid}/stat`).split(') ').at(-1).split(' ')[19] ?? '';
}
