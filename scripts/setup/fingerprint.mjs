import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const NEVER = new Set(['node_modules', 'dist', '.git']);

function* filesUnder(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort())
    if (!NEVER.has(name)) yield* filesUnder(join(path, name));
}

/**
 * Changes when a file below `inputs` changes, comes, goes or moves.
 * @param {string} folder  @param {string[]} inputs relative to it  @param {RegExp} [without] paths that do not count
 */
export function fingerprint(folder, inputs, without = /^$/) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of filesUnder(join(folder, input))) {
      const name = relative(folder, file).split(sep).join('/');
      if (without.test(name)) continue;
      const content = createHash('sha256').update(readFileSync(file)).digest('hex');
      hash.update(`${name}\0${content}\0`);
    }
  }
  return hash.digest('hex');
}
