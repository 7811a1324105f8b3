import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { freePort } from './free-port.ts';

export interface Asked {
  /** Of a request under TLS the host alone is known. */
  url: string;
  /** `prefetch` where the browser fetches ahead. */
  purpose: string | null;
  setsCookie: boolean;
}

export type Proxy = Awaited<ReturnType<typeof recordingProxy>>;

/** Everything a browser sends goes through it, whoever in the browser asks; other hosts get nothing. */
export async function recordingProxy(siteUrl: string) {
  const asked: Asked[] = [];
  const server = createServer((incoming, outgoing) => pass(incoming, outgoing));

  function note({ url = '', headers }: IncomingMessage): Asked {
    const purpose = headers['sec-purpose'];
    const one: Asked = {
      url,
      purpose: typeof purpose === 'string' ? purpose : null,
      setsCookie: false,
    };
    asked.push(one);
    return one;
  }

  function pass(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const one = note(incoming);
    if (!one.url.startsWith(`${siteUrl}/`)) {
      outgoing.writeHead(403).end();
      return;
    }
    const passed = request(one.url, { method: incoming.method, headers: incoming.headers });
    passed.on('response', (answer) => {
      one.setsCookie = answer.headers['set-cookie'] !== undefined;
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    outgoing.on('close', () => passed.destroy());
    incoming.pipe(passed);
  }

  server.on('connect', (incoming, socket) => {
    note(incoming);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    asked: (): readonly Asked[] => asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
