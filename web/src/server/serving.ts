import type { Server as HttpServer } from 'node:http';
import { serve } from 'srvx/node';
import type { Handler } from './handler.ts';

export interface ServingOptions {
  handler: Handler;
  host: string;
  port: number;
}

export interface Serving {
  url: string;
  /** Takes nothing new, finishes what runs, and cuts off what is not done in time. */
  close(): Promise<void>;
}

/** Milliseconds: longer than proxies keep a connection, so that they are the ones to close it. */
const KEEP_ALIVE = 65_000;
const DEADLINE = 8_000;
const LOOK = 20;

export async function startServing({ handler, host, port }: ServingOptions): Promise<Serving> {
  const server = serve({
    fetch: handler,
    hostname: host,
    port,
    manual: true,
    silent: true,
    gracefulShutdown: false,
    node: { keepAliveTimeout: KEEP_ALIVE, requestTimeout: 30_000, headersTimeout: 15_000 },
  });
  await server.serve();
  const node = server.node?.server;
  return {
    url: (server.url ?? '').replace(/\/$/, ''),
    async close() {
      // Safe because without TLS srvx makes a plain HTTP server.
      const http = node as HttpServer;
      const idle = setInterval(() => http.closeIdleConnections(), LOOK);
      const deadline = setTimeout(() => http.closeAllConnections(), DEADLINE);
      await server.close();
      clearInterval(idle);
      clearTimeout(deadline);
    },
  };
}
