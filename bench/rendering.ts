import { readFile } from 'node:fs/promises';
import { median, type Row } from './table.ts';

const MADE =
  /made (?<path>\S+) in (?<all>[\d.]+) ms \(fetch (?<fetch>[\d.]+), render (?<render>[\d.]+), finish (?<finish>[\d.]+)\)/g;

/** What the site wrote down of each page it made (PAGE_LOG=on), as medians for each path. */
export async function measureRendering(logFile: string, paths: readonly string[]): Promise<Row[]> {
  const made = [...(await readFile(logFile, 'utf8')).matchAll(MADE)].map(({ groups }) => groups);
  return paths.map((path) => {
    const times = made.filter((one) => one?.['path'] === path);
    const middle = (step: string) => median(times.map((one) => Number(one?.[step]))).toFixed(1);
    return {
      'making a page': path,
      times: String(times.length),
      'fetch and parse, ms': middle('fetch'),
      'render, ms': middle('render'),
      'compress, ms': middle('finish'),
      'all, ms': middle('all'),
    };
  });
}
