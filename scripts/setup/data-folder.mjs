import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shortenLog } from '../running/log-file.mjs';
import { isFullDisk, Problem } from './problem.mjs';

const LEAST_FREE_MB = 50;

/** Proves that DATA_DIR can be written before anything depends on it. */
export function prepareDataFolder(dataDir) {
  try {
    mkdirSync(join(dataDir, 'logs'), { recursive: true });
    const probe = join(dataDir, `.probe-${process.pid}`);
    writeFileSync(probe, Buffer.alloc(4096));
    rmSync(probe);
  } catch (cause) {
    throw unusable(dataDir, cause);
  }
  const free = freeMegabytes(dataDir);
  if (free < LEAST_FREE_MB) throw full(dataDir, `${free} MB are free, ${LEAST_FREE_MB} are needed`);
}

function unusable(dataDir, cause) {
  if (isFullDisk(`${cause.code} ${cause.message}`)) return full(dataDir, 'nothing can be written');
  return new Problem(
    `DATA_DIR "${dataDir}" cannot be written (${cause.code}). Give yourself the right to write there, or set DATA_DIR to another folder.`,
    { cause },
  );
}

const full = (dataDir, what) =>
  new Problem(
    `The disk of DATA_DIR "${dataDir}" is full: ${what}. Free some space, or set DATA_DIR to a folder elsewhere.`,
  );

function freeMegabytes(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / 2 ** 20);
}

/** Where a log goes; one that has grown long begins anew. */
export function logPath(dataDir, name) {
  const path = join(dataDir, 'logs', `${name}.log`);
  shortenLog(path);
  return path;
}
