import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CHROMIUM } from '../e2e/support/browser.ts';
import { median, type Row } from './table.ts';

const RUNS = 5;
const COLUMN = `Lighthouse, median of ${RUNS}`;
const FOLDER = join(import.meta.dirname, 'lighthouse/node_modules/lighthouse');

/** Home, list, story, figure, search, help, from left to right and from right to left. */
const PATHS = [
  '/',
  '/stories',
  '/stories/breaking-the-chains',
  '/figures/people-in-forced-labour',
  '/search',
  '/help',
  '/ar',
  '/ar/stories',
  '/ar/stories/كسر-القيود',
  '/ar/figures/people-in-forced-labour',
  '/ar/search',
  '/ar/help',
];

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const TIMES = {
  'LCP, ms': 'largest-contentful-paint',
  CLS: 'cumulative-layout-shift',
  'TBT, ms': 'total-blocking-time',
} as const;

/** What we read of Lighthouse's report. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<
    string,
    { score: number | null; numericValue?: number; details?: { items?: { url?: string }[] } }
  >;
}

/** Scores and times on a phone in a simulated slow 4G, medians; and whatever cost points. */
export async function measureLighthouse(siteUrl: string, folder: string): Promise<Row[]> {
  if (!existsSync(FOLDER)) return [{ Lighthouse: 'not installed: see bench/lighthouse' }];
  const file = join(folder, 'lighthouse.json');
  const rows = [await measureBarePage(file)];
  for (const path of PATHS) rows.push(await measurePage(path, siteUrl, file));
  return rows;
}

async function measurePage(path: string, siteUrl: string, file: string): Promise<Row> {
  const reports: Report[] = [];
  for (let run = 0; run < RUNS; run++) reports.push(await report(siteUrl + encodeURI(path), file));
  return rowOf(path, siteUrl, reports);
}

const BARE_PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>' +
  '<meta name="viewport" content="width=device-width"><h1>A heading</h1><p>And one paragraph.</p>';

/** What this machine's browser takes for nothing: no page of ours can be below it. */
async function measureBarePage(file: string): Promise<Row> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(BARE_PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Safe because it listens on a port.
  const { port } = server.address() as AddressInfo;
  const row = await measurePage('/', `http://127.0.0.1:${port}`, file);
  server.close();
  return { ...row, [COLUMN]: 'a heading and a paragraph' };
}

async function report(url: string, file: string): Promise<Report> {
  const chrome = [
    '--headless=new',
    '--disable-background-networking',
    '--disable-component-update',
  ];
  if (process.getuid?.() === 0) chrome.push('--no-sandbox');
  const args = [
    join(FOLDER, 'cli/index.js'),
    url,
    '--quiet',
    '--no-enable-error-reporting',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${CATEGORIES.join(',')}`,
    `--chrome-flags=${chrome.join(' ')}`,
  ];
  const env = { ...process.env, CHROME_PATH: CHROMIUM };
  await again(() => promisify(execFile)(process.execPath, args, { env }));
  // Safe because Lighthouse is pinned, and only what its reports have had for years is read.
  const read = JSON.parse(await readFile(file, 'utf8')) as Report;
  await rm(file);
  return read;
}

/** Now and then Chromium's trace has no beginning (NO_NAVSTART), and another run has. */
async function again(run: () => Promise<unknown>, left = 2): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (left === 0) throw error;
    await again(run, left - 1);
  }
}

function rowOf(path: string, siteUrl: string, reports: Report[]): Row {
  const score = (category: string) =>
    Math.round(median(reports.map(({ categories }) => categories[category]?.score ?? 0)) * 100);
  const time = (audit: string) =>
    median(reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN));
  return {
    [COLUMN]: path,
    ...Object.fromEntries(CATEGORIES.map((category) => [category, String(score(category))])),
    'LCP, ms': time(TIMES['LCP, ms']).toFixed(0),
    CLS: time(TIMES.CLS).toFixed(3),
    'TBT, ms': time(TIMES['TBT, ms']).toFixed(0),
    'other hosts': String(new Set(reports.flatMap((one) => otherHosts(one, siteUrl))).size),
    'what cost points': [...new Set(reports.flatMap(costly))].join(', '),
  };
}

/** Audits that count and are not perfect. */
function costly({ categories, audits }: Report): string[] {
  return Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
    .filter(({ id }) => (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id);
}

function otherHosts({ audits }: Report, siteUrl: string): string[] {
  const items = audits['network-requests']?.details?.items ?? [];
  return items.flatMap(({ url = '' }) =>
    /^https?:/.test(url) && !url.startsWith(siteUrl) ? [url] : [],
  );
}
