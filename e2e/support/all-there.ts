import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { House } from './house.ts';
import { PAGES, statusOf } from './pages.ts';
import { until } from './until.ts';

/** What the site makes ahead by itself: all pages of the list but answers to a reader's question. */
export const MADE_AHEAD = PAGES.filter(
  (page) => statusOf(page) === 200 && page.kind !== 'search' && !page.path.includes('?'),
);

/** Waits, without asking for one of them, until the site has finished all pages of the list. */
export async function untilAllThere({ dataDir }: House): Promise<void> {
  for (const { path } of MADE_AHEAD) {
    const file = join(dataDir, 'pages', path, 'index.html');
    await until(`${path} to be finished by itself (${file})`, async () =>
      (await stat(file)).isFile(),
    );
  }
}
