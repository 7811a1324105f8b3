import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { requireFreePort } from './ports.mjs';

const listening = (server) =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(String(server.address().port))),
  );

test('a port in use is named, with the variable that changes it', async () => {
  const server = createServer();
  const port = await listening(server);
  const asked = requireFreePort({ name: 'CMS_PORT', port, host: '127.0.0.1' });
  await expect(asked).rejects.toThrow(`Port ${port} is in use by another program. Choose another`);
  await expect(asked).rejects.toThrow('CMS_PORT=');
  server.close();
});

test('a free port is no problem, and stays free', async () => {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  await requireFreePort({ name: 'PORT', port, host: '127.0.0.1' });
  await requireFreePort({ name: 'PORT', port, host: '127.0.0.1' });
});

test('a HOST that this machine is not is told as such', async () => {
  const asked = requireFreePort({ name: 'PORT', port: '4000', host: '203.0.113.7' });
  await expect(asked).rejects.toThrow('HOST is "203.0.113.7": nothing can listen there');
});
