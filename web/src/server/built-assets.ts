import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Assets } from './assets.ts';
import { stylePiece } from './styles.ts';

const ISLANDS = 'src/islands/islands.ts';
/** Built alone, because few pages have them. */
const SEARCH_BOX = 'src/islands/search-box.ts';
const PREVIEW_PAGE = 'src/islands/preview-page.ts';
const built = v.object({ file: v.string() });
const manifest = v.object({ [ISLANDS]: built, [SEARCH_BOX]: built, [PREVIEW_PAGE]: built });

/** What `vite build --app` left beside this server. */
export async function readBuiltAssets(dist: string): Promise<Assets> {
  const styles = await readFile(join(dist, 'server', 'styles.json'), 'utf8');
  const listed = await readFile(join(dist, 'client', '.vite', 'manifest.json'), 'utf8');
  const files = v.parse(manifest, JSON.parse(listed));
  const scriptOf = async (entry: keyof typeof files) =>
    (await readFile(join(dist, 'client', files[entry].file), 'utf8')).trim();
  const [script, searchBox] = [await scriptOf(ISLANDS), await scriptOf(SEARCH_BOX)];
  const previewPage = await scriptOf(PREVIEW_PAGE);
  for (const [name, text] of Object.entries({ styles, script, searchBox, previewPage })) {
    if (/<\/(?:style|script)/i.test(text)) throw new Error(`The ${name} would end its own element`);
  }
  return {
    styles: v.parse(v.array(stylePiece), JSON.parse(styles)),
    script,
    elementScripts: { 'search-box': searchBox, 'preview-page': previewPage },
    scriptAddresses: [],
    version: await versionOf(dist),
  };
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
