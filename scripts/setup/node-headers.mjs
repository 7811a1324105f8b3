import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The environment for npm, told where this Node's own headers are when they came with it: a driver
 * that must be compiled then needs no download. What npm was told already is left alone.
 */
export function withHeaders(env, { program = process.execPath, exists = existsSync } = {}) {
  const prefix = dirname(dirname(program));
  const told = env.npm_config_nodedir !== undefined;
  if (told || !exists(join(prefix, 'include', 'node', 'node.h'))) return env;
  return { ...env, npm_config_nodedir: prefix };
}
