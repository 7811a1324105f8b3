import autocannon from 'autocannon';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../e2e/support/free-port.ts';
import { until } from '../e2e/support/until.ts';
import { startNginx } from './nginx.ts';
import { cpuMicroseconds, family, isInstalled, run, type Running } from './processes.ts';
import { rawGet } from './raw-get.ts';
import { median, type Row } from './table.ts';

const ROUNDS = 5;
const SECONDS = 4;
const CONNECTIONS = 10;
const HEADERS = { 'accept-encoding': 'br' };

interface Target {
  name: string;
  url: string;
  pid: number;
}

interface Round {
  cpu: number;
  rate: number;
}

/** One round of requests: CPU µs of the server per request, and requests a second. */
async function load({ url, pid }: Target, duration: number): Promise<Round> {
  const pids = family(pid);
  const before = cpuMicroseconds(pids);
  const result = await autocannon({ url, connections: CONNECTIONS, duration, headers: HEADERS });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} failed under load.`);
  return {
    cpu: (cpuMicroseconds(pids) - before) / result['2xx'],
    rate: result['2xx'] / result.duration,
  };
}

/** The cached story page against nginx and a constant buffer with the same bytes, in turns. */
export async function measureCachedPage(siteUrl: string, sitePid: number, path: string) {
  const folder = await mkdtemp(join(tmpdir(), 'chains-bench-'));
  const page = await rawGet(siteUrl + path, HEADERS);
  await writeFile(join(folder, 'page'), page.body);
  await writeFile(join(folder, 'headers.json'), JSON.stringify(page.headers));
  const servers = await startRivals(folder, page.headers);
  const targets = [{ name: 'site', url: siteUrl + path, pid: sitePid }, ...servers.targets];
  try {
    const rounds = await playRounds(targets);
    return { bytes: page.body.length, rows: rowsOf(rounds) };
  } finally {
    for (const { stop } of servers.running) await stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function startRivals(folder: string, headers: Record<string, string>) {
  const port = await freePort();
  const files = [join(folder, 'page'), join(folder, 'headers.json')];
  const script = join(import.meta.dirname, 'constant-buffer.mjs');
  const buffer = run(process.execPath, [script, String(port), ...files]);
  const running: Running[] = [buffer];
  const targets: Target[] = [
    { name: 'constant buffer, node:http', url: `http://127.0.0.1:${port}/`, pid: buffer.pid },
  ];
  if (isInstalled('nginx')) {
    const nginxPort = await freePort();
    const nginx = await startNginx({ port: nginxPort, folder, headers });
    running.push(nginx);
    targets.push({ name: 'nginx', url: `http://127.0.0.1:${nginxPort}/`, pid: nginx.pid });
  }
  for (const { name, url } of targets) await until(name, async () => (await fetch(url)).ok);
  return { running, targets };
}

async function playRounds(targets: readonly Target[]): Promise<Map<string, Round[]>> {
  const rounds = new Map<string, Round[]>(targets.map(({ name }) => [name, []]));
  for (const target of targets) await load(target, 1);
  for (let round = 0; round < ROUNDS; round++) {
    for (const target of targets) rounds.get(target.name)?.push(await load(target, SECONDS));
  }
  return rounds;
}

function rowsOf(rounds: Map<string, Round[]>): Row[] {
  const buffer = median((rounds.get('constant buffer, node:http') ?? []).map(({ cpu }) => cpu));
  return [...rounds].map(([name, played]) => {
    const cpu = median(played.map((round) => round.cpu));
    return {
      'cached story page': name,
      'CPU µs a request': cpu.toFixed(1),
      '× constant buffer': (cpu / buffer).toFixed(2),
      'requests a second': Math.round(median(played.map(({ rate }) => rate))).toString(),
    };
  });
}
