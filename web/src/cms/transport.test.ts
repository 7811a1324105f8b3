import type { ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { CmsAway, Gone, NotFound } from './failures.ts';
import { startFakeCms } from './fake-cms.ts';
import { leftOnSignal } from './left-on-signal.ts';
import { createTransport, type TransportOptions } from './transport.ts';

async function connect(options: Partial<TransportOptions> = {}) {
  const cms = await startFakeCms();
  const transport = createTransport({ url: cms.url, token: cms.token, ...options });
  onTestFinished(async () => {
    transport.close();
    await cms.close();
  });
  const always = (answer: (response: ServerResponse) => void) => {
    cms.misbehave = (_request, response) => {
      answer(response);
      return true;
    };
  };
  return { cms, transport, always };
}

test('an answer arrives as it was sent', async () => {
  const { transport } = await connect();
  const answer = await transport.fetchJson('/api/stories/plain', { locale: 'en' });
  expect(answer).toMatchObject({ data: { slug: 'plain' } });
});

test('only a 404 means that there is no such document', async () => {
  const { transport } = await connect();
  await expect(transport.fetchJson('/api/stories/nowhere')).rejects.toThrow(NotFound);
});

test('a 410 means that it is gone for good', async () => {
  const { transport, always } = await connect();
  always((response) => response.writeHead(410).end());
  await expect(transport.fetchJson('/api/changes')).rejects.toThrow(Gone);
});

test('a wrong token is told to whoever runs the site', async () => {
  const { transport } = await connect({ token: 'another' });
  const asked = transport.fetchJson('/api/stories/plain');
  await expect(asked).rejects.toThrow(CmsAway);
  await expect(asked).rejects.toThrow('WEB_READ_TOKEN is not the one the CMS knows');
});

test.each([
  ['a server error', (response: ServerResponse) => response.writeHead(500).end('no'), '500'],
  ['a redirect', redirectElsewhere, 'answered 302'],
  ['half an answer', (response: ServerResponse) => response.end('{"data":'), 'not JSON'],
  ['an empty answer', (response: ServerResponse) => response.end(), 'not JSON'],
  ['a closed connection', (response: ServerResponse) => response.destroy(), 'ECONNRESET'],
  ['a huge answer', (response: ServerResponse) => response.end('x'.repeat(2_000)), 'ERR_BAD'],
])('%s means that the CMS is away', async (_what, answer, message) => {
  const { transport, always } = await connect({ maxAnswer: 1_000 });
  always(answer);
  const asked = transport.fetchJson('/api/stories/plain');
  await expect(asked).rejects.toThrow(CmsAway);
  await expect(asked).rejects.toThrow(message);
});

function redirectElsewhere(response: ServerResponse) {
  return response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
}

test('no answer in time means that the CMS is away, even if bytes trickle in', async () => {
  const { transport, always } = await connect({ timeout: 50 });
  always((response) => {
    response.write('{');
    const drip = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(drip));
  });
  await expect(transport.fetchJson('/api/stories/plain')).rejects.toThrow('no answer in time');
});

test('a signal that outlives many requests holds nothing of them', async () => {
  const { transport } = await connect();
  const { signal } = new AbortController();
  for (let time = 0; time < 3; time += 1) {
    await transport.fetchJson('/api/stories/plain', {}, { signal });
    await text((await transport.fetchFile('/uploads/a.webp', signal)).body);
  }
  expect(leftOnSignal(signal)).toBe(0);
});

test('a request that is no longer wanted is given up, begun or not', async () => {
  const { transport, always } = await connect();
  const stopping = new AbortController();
  const { signal } = stopping;
  always(() => stopping.abort());
  await expect(transport.fetchJson('/api/stories/plain', {}, { signal })).rejects.toThrow(CmsAway);
  await expect(transport.fetchJson('/api/stories/plain', {}, { signal })).rejects.toThrow(CmsAway);
});

test('a CMS that is not there is away', async () => {
  const { cms, transport } = await connect();
  await cms.close();
  await expect(transport.fetchJson('/api/stories/plain')).rejects.toThrow('ECONNREFUSED');
});

test('connections to the CMS are kept', async () => {
  const { cms, transport } = await connect();
  const ports = new Set<number | undefined>();
  cms.misbehave = (request) => {
    ports.add(request.socket.remotePort);
    return false;
  };
  for (let time = 0; time < 3; time += 1) await transport.fetchJson('/api/stories/plain');
  expect(ports.size).toBe(1);
});

test('the token goes to the CMS and to nobody else', async () => {
  const { cms, transport } = await connect();
  const elsewhere = await startFakeCms();
  onTestFinished(() => elsewhere.close());
  const seen: (string | undefined)[] = [];
  for (const server of [cms, elsewhere]) {
    server.misbehave = (request) => seen.push(request.headers.authorization) < 0;
  }
  const { signal } = new AbortController();
  for (const url of ['/uploads/a.webp', `${elsewhere.url}/uploads/a.webp`]) {
    (await transport.fetchFile(url, signal)).body.resume();
  }
  expect(seen).toEqual(['Bearer read-token', undefined]);
});

test('a file of which not even the first byte comes is given up', async () => {
  const { transport, always } = await connect({ longestSilence: 50 });
  always(() => {});
  const { signal } = new AbortController();
  await expect(transport.fetchFile('/uploads/a.webp', signal)).rejects.toThrow(CmsAway);
});

async function halfFile(longestSilence: number) {
  const { transport, always } = await connect({ longestSilence });
  const closed = new Promise<void>((resolve) => {
    always((response) => void response.on('close', resolve).write('half'));
  });
  const stopping = new AbortController();
  const { body } = await transport.fetchFile('/uploads/a.webp', stopping.signal);
  return { body, closed, stopping };
}

test('a file that stops in the middle is given up, and its connection too', async () => {
  const { body, closed } = await halfFile(50);
  await expect(text(body)).rejects.toThrow(CmsAway);
  await closed;
});

test('a file that is no longer wanted is given up, and its connection too', async () => {
  const { body, closed, stopping } = await halfFile(60_000);
  const read = text(body);
  stopping.abort();
  await expect(read).rejects.toThrow('aborted');
  await closed;
});

test('a file that comes slowly but steadily comes whole', async () => {
  const { transport, always } = await connect({ longestSilence: 200 });
  always((response) => {
    let left = 20;
    const drip = setInterval(() => {
      left -= 1;
      if (left > 0) response.write('.');
      else response.end('.');
    }, 20);
    response.on('close', () => clearInterval(drip));
  });
  const { body } = await transport.fetchFile('/uploads/a.webp', new AbortController().signal);
  expect(await text(body)).toBe('.'.repeat(20));
});

test('a connection that the CMS closes in the moment of asking is asked once more', async () => {
  const { cms, transport } = await connect();
  let closed = 0;
  cms.misbehave = (request) => {
    if (closed > 0) return false;
    closed += 1;
    request.socket.resetAndDestroy();
    return true;
  };
  const answer = await transport.fetchJson('/api/stories/plain', { locale: 'en' });
  expect(answer).toMatchObject({ data: { slug: 'plain' } });
});

test('a file comes as it is, whoever would have liked to pack it', async () => {
  const { cms, transport } = await connect();
  const accepted: (string | undefined)[] = [];
  cms.misbehave = ({ headers }) => accepted.push(String(headers['accept-encoding'])) < 0;
  const { body } = await transport.fetchFile('/uploads/a.vtt', new AbortController().signal);
  body.resume();
  expect(accepted).toEqual(['identity']);
});

test('a part of a file comes as that part, and the whole when the CMS sends the whole', async () => {
  const { transport, always } = await connect();
  const { signal } = new AbortController();
  always((response) => {
    const isPart = response.req.headers.range === 'bytes=2-3';
    response.writeHead(isPart ? 206 : 200, isPart ? { 'content-range': 'bytes 2-3/6' } : {});
    response.end(isPart ? 'cd' : 'abcdef');
  });
  const part = await transport.fetchFile('/uploads/a.mp4', signal, 'bytes=2-3');
  expect([part.part, await text(part.body)]).toEqual(['bytes 2-3/6', 'cd']);
  const whole = await transport.fetchFile('/uploads/a.mp4', signal);
  expect([whole.part, await text(whole.body)]).toEqual([null, 'abcdef']);
});
