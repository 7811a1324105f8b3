import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Catalogue } from '../web/src/server/catalogue/catalogue.ts';
import { createSearch } from '../web/src/server/search/search.ts';
import { sitemapParts } from '../web/src/server/catalogue/sitemap.ts';
import { seededRandom, syntheticEntry, wordAt } from './synthetic-stories.ts';
import { median, percentile, type Row } from './table.ts';

const STORIES = 10_000;
const QUERIES = 200;

const KINDS: Record<string, (random: () => number) => string> = {
  'the commonest word': () => wordAt(0),
  'a common word': (random) => wordAt(Math.floor(random() * 50)),
  'a rare word': (random) => wordAt(5_000 + Math.floor(random() * 20_000)),
  'two words': (random) => `${wordAt(Math.floor(random() * 100))} ${wordAt(rankOf(random))}`,
  'eight words': (random) => Array.from({ length: 8 }, () => wordAt(rankOf(random))).join(' '),
  'two letters of a word': (random) => wordAt(rankOf(random)).slice(0, 2),
  'the beginning of a word': (random) => wordAt(rankOf(random)).slice(0, 4),
  'a word with a mistake': (random) => withMistake(wordAt(100 + Math.floor(random() * 10_000))),
};

const rankOf = (random: () => number): number => Math.floor(30_000 ** random());

const withMistake = (word: string): string =>
  word.length < 5 ? `${word}${word}x` : `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`;

const silent = { info: () => {}, error: () => {} };

/** Searches of a catalogue of 10,000 made-up stories, in this process. */
export async function measureSearch(): Promise<{ title: string; rows: Row[] }[]> {
  const folder = await mkdtemp(join(tmpdir(), 'chains-bench-search-'));
  try {
    const written = fill(folder);
    const opened = performance.now();
    const catalogue = new Catalogue(folder, silent);
    const opening = performance.now() - opened;
    const before = process.memoryUsage().rss;
    const searches = measureQueries(catalogue);
    const memory = process.memoryUsage().rss - before;
    const mapped = performance.now();
    sitemapParts(catalogue, 'https://club.example');
    const mapping = performance.now() - mapped;
    catalogue.close();
    const size = await sizeOf(folder);
    const about = [
      ['taking one story in, ms', (written / STORIES).toFixed(2)],
      ['on disk, MB', (size / 1e6).toFixed(0)],
      ['opening the file, ms', opening.toFixed(1)],
      ['making the sitemap, ms', mapping.toFixed(0)],
      ['memory after all searches, MB more', (memory / 1e6).toFixed(0)],
    ];
    return [
      { title: `Searching ${STORIES} stories of about 1,000 words`, rows: searches },
      {
        title: 'The catalogue of these stories',
        rows: about.map(([what = '', value = '']) => ({ what, value })),
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds. */
function fill(folder: string): number {
  const catalogue = new Catalogue(folder, silent);
  const random = seededRandom(1);
  let spent = 0;
  for (let number = 0; number < STORIES; number += 1) {
    const entry = syntheticEntry(number, random);
    const began = performance.now();
    catalogue.put(entry, entry);
    spent += performance.now() - began;
  }
  catalogue.close();
  return spent;
}

function measureQueries(catalogue: Catalogue): Row[] {
  const { find } = createSearch(catalogue);
  const wanted = { locale: 'en', limit: 10, offset: 0 } as const;
  const random = seededRandom(2);
  const all: Time[] = [];
  const rows = Object.entries(KINDS).map(([kind, make]) => {
    const times = Array.from({ length: QUERIES }, () => {
      const query = make(random);
      const began = performance.now();
      const before = process.cpuUsage();
      find(query, wanted);
      const { user, system } = process.cpuUsage(before);
      return { wall: performance.now() - began, cpu: (user + system) / 1_000 };
    });
    all.push(...times);
    return rowOf(kind, times);
  });
  return [...rows, rowOf('all of these', all)];
}

/** Milliseconds; of the processor alone too, which a busy machine does not lengthen as much. */
interface Time {
  wall: number;
  cpu: number;
}

function rowOf(what: string, times: readonly Time[]): Row {
  const [walls, cpus] = [times.map(({ wall }) => wall), times.map(({ cpu }) => cpu)];
  return {
    'looking for': what,
    'p50, ms': median(walls).toFixed(1),
    'p95, ms': percentile(walls, 0.95).toFixed(1),
    'slowest, ms': Math.max(...walls).toFixed(1),
    'CPU p50, ms': median(cpus).toFixed(1),
    'CPU p95, ms': percentile(cpus, 0.95).toFixed(1),
  };
}

async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder);
  const sizes = await Promise.all(files.map((file) => stat(join(folder, file))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}
