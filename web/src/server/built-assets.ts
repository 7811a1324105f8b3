import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Assets } from './assets.ts';

const ISLANDS = 'src/islands/islands.ts';
const manifest = v.object({ [ISLANDS]: v.object({ file: v.string() }) });

/** What `vite build --app` left beside this server. */
export async function readBuiltAssets(dist: string): Promise<Assets> {
  const css = await readFile(join(dist, 'server', 'site.css'), 'utf8');
  const listed = await readFile(join(dist, 'client', '.vite', 'manifest.json'), 'utf8');
  const { file } = v.parse(manifest, JSON.parse(listed))[ISLANDS];
  const script = (await readFile(join(dist, 'client', file), 'utf8')).trim();
  for (const [name, text] of Object.entries({ css, script })) {
    if (/<\/(?:style|script)/i.test(text)) throw new Error(`The ${name} would end its own element`);
  }
  return { css: css.trim(), script, scriptAddresses: [], version: await versionOf(dist) };
}

async function versionOf(dist: string): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['server', 'client']) {
    const entries = await readdir(join(dist, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    for (const path of files.map((file) => join(file.parentPath, file.name)).sort()) {
      hash.update(path.slice(dist.length)).update(await readFile(path));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
