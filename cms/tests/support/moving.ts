import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { inject } from 'vitest';
import { variables, type Kept } from './strapi.ts';

const script = path.join(import.meta.dirname, 'move.mjs');

/** Carries everything out of a CMS or into one, by Strapi's own command; answers what it said. */
export async function move(verb: 'export' | 'import', kept: Kept, file: string) {
  const child = spawn(process.execPath, [script, verb, inject('distDir'), file], {
    // Samples would be loaded into an empty CMS, were it to serve.
    env: { ...process.env, ...variables(kept), SAMPLE_CONTENT: 'load' },
    // Strapi writes a log of its own where it runs.
    cwd: kept.dataDir,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (words: string) => (said += words));
  }
  const [code]: unknown[] = await once(child, 'close');
  return { code, said };
}
