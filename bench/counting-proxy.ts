import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { freePort } from '../e2e/support/free-port.ts';

/** Stands between site and CMS: counts what is fetched, and holds back what it is told to. */
export async function countingProxy(cmsUrl: string) {
  const counts = new Map<string, number>();
  const refused = new Set<string>();
  let held: { path: string; until: Promise<void> } | undefined;
  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing));

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = incoming.url ?? '/';
    const path = url.split('?')[0] ?? url;
    counts.set(path, (counts.get(path) ?? 0) + 1);
    if (held?.path === path) await held.until;
    if (refused.has(path)) {
      outgoing.writeHead(500).end();
      return;
    }
    const passed = request(cmsUrl + url, { method: incoming.method, headers: incoming.headers });
    passed.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    outgoing.on('close', () => passed.destroy());
    incoming.pipe(passed);
  }

  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    count: (path: string) => counts.get(path) ?? 0,
    hold: (path: string, wait: Promise<void>) => (held = { path, until: wait }),
    refuse: (path: string) => refused.add(path),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
