import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from './support/admin.ts';
import { CHANGE, fetchChanges, lastSeq } from './support/feed.ts';
import { bootCms, databases, PREVIEW_TOKEN, type Cms } from './support/strapi.ts';

const DAY = 24 * 60 * 60 * 1000;

describe.each(databases)('the change feed on %s', (database) => {
  let cms: Cms;
  let made = 0;
  beforeAll(async () => {
    cms = await bootCms({ database });
  });
  afterAll(() => cms.stop());

  const topics = () => cms.strapi.documents('api::topic.topic');
  const words = () => ({ name: `Topic ${++made}`, slug: `topic-${made}` });

  test('many writers at once: rows are seen in order and none is missed', async () => {
    const before = await lastSeq(cms);
    const seen: number[] = [];
    const total = 24;
    const reader = (async () => {
      for (let after = before; seen.length < total;) {
        const { data } = await fetchChanges(cms, `?after=${after}&wait=5`);
        seen.push(...data.map(({ seq }) => seq));
        after = data.at(-1)?.seq ?? after;
      }
    })();
    await Promise.all(Array.from({ length: total }, () => topics().create({ data: words() })));
    await reader;
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    const { data } = await fetchChanges(cms, `?after=${before}`);
    expect(data.map(({ seq }) => seq)).toEqual(seen);
    expect(seen).toHaveLength(total);
  });

  test('who waits is answered when something is committed, not before', async () => {
    const after = await lastSeq(cms);
    const answer = fetchChanges(cms, `?after=${after}&wait=20`);
    await expect.poll(waiting).toBe(1);
    let committed = 0;
    await cms.strapi.db.transaction(async () => {
      await topics().create({ data: words() });
      expect(waiting()).toBe(1);
      committed = performance.now();
    });
    expect((await answer).data).toHaveLength(1);
    expect(performance.now() - committed).toBeLessThan(500);
  });

  test('a row that another process wrote is noticed too', async () => {
    const after = await lastSeq(cms);
    const answer = fetchChanges(cms, `?after=${after}&wait=20`);
    await expect.poll(waiting).toBe(1);
    await writeRow(new Date());
    expect((await answer).data).toHaveLength(1);
  });

  test('when nothing comes, the answer is empty after the wait', async () => {
    const after = await lastSeq(cms);
    const start = performance.now();
    const { data, meta } = await fetchChanges(cms, `?after=${after}&wait=1`);
    expect(performance.now() - start).toBeGreaterThan(950);
    expect([data, meta.last]).toEqual([[], after]);
  });

  test('a reader who goes away is not waited for', async () => {
    const after = await lastSeq(cms);
    const gone = new AbortController();
    const answer = cms.get(`/api/changes?after=${after}&wait=20`, { signal: gone.signal });
    await expect.poll(waiting).toBe(1);
    gone.abort();
    await expect(answer).rejects.toThrow();
    await expect.poll(waiting).toBe(0);
  });

  test('a hundred may wait; the next is asked to come back', async () => {
    const after = await lastSeq(cms);
    const gone = new AbortController();
    const where = `/api/changes?after=${after}&wait=30`;
    const crowd = Array.from({ length: 100 }, () =>
      cms.get(where, { signal: gone.signal }).catch(() => undefined),
    );
    await expect.poll(waiting, { timeout: 25_000 }).toBe(100);
    const { status, headers } = await cms.get(where);
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
    gone.abort();
    await Promise.all(crowd);
    await expect.poll(waiting).toBe(0);
  });

  test.each([
    '?after=-1',
    '?after=x',
    '?after=1.5',
    '?after=0&wait=31',
    '?after=0&wait=x',
    '?after=0&after=1',
    '?since=1',
  ])('%s is answered 400', async (query) => {
    expect((await cms.get(`/api/changes${query}`)).status).toBe(400);
  });

  test('only the token of the site reads it, and nobody writes it', async () => {
    expect((await cms.get('/api/changes', { token: null })).status).toBe(401);
    expect((await cms.get('/api/changes', { token: 'another' })).status).toBe(401);
    expect((await cms.get('/api/changes', { token: PREVIEW_TOKEN })).status).toBe(403);
    const authorization = `Bearer ${await signIn(cms.strapi, cms.url)}`;
    const where = `${cms.url}/content-manager/collection-types/${CHANGE}`;
    const headers = { authorization, 'content-type': 'application/json' };
    const body = JSON.stringify({ at: new Date(), type: 'topic', document: 'x', action: 'delete' });
    expect((await fetch(where, { method: 'POST', headers, body })).status).toBe(403);
    const write = cms.strapi.documents(CHANGE).delete({ documentId: 'any' });
    await expect(write).rejects.toThrow('not edited');
  });

  test('after a restart the position and the name stay; who waited was answered', async () => {
    await topics().create({ data: words() });
    const before = await fetchChanges(cms);
    const waiter = fetchChanges(cms, `?after=${before.meta.last}&wait=30`);
    await expect.poll(waiting).toBe(1);
    await restart();
    expect((await waiter).data).toEqual([]);
    expect((await fetchChanges(cms)).meta).toEqual(before.meta);
  });

  test('old rows are pruned at start, the newest never; who is too far behind is told 410', async () => {
    const position = await lastSeq(cms);
    await cms.strapi.db.query(CHANGE).deleteMany({ where: {} });
    for (const age of [40, 35, 31]) await writeRow(new Date(Date.now() - age * DAY));
    await restart();
    expect(await lastSeq(cms)).toBe(position + 3);
    expect((await cms.get(`/api/changes?after=${position}`)).status).toBe(410);
    expect((await cms.get('/api/changes?after=999999')).status).toBe(410);
    expect((await fetchChanges(cms, `?after=${position + 3}`)).data).toEqual([]);
  });

  test('a number is never given twice', async () => {
    const position = await lastSeq(cms);
    await cms.strapi.db.query(CHANGE).deleteMany({ where: {} });
    await topics().create({ data: words() });
    expect(await lastSeq(cms)).toBe(position + 1);
  });

  test('10,000 rows are kept, and given out 500 at a time', async () => {
    const data = Array.from({ length: 1000 }, () => row(new Date()));
    for (let made = 0; made < 11_000; made += data.length) {
      await cms.strapi.db.query(CHANGE).createMany({ data: structuredClone(data) });
    }
    await restart();
    expect(await cms.strapi.db.query(CHANGE).count()).toBe(10_000);
    const newest = await lastSeq(cms);
    const page = await fetchChanges(cms, `?after=${newest - 10_000}`);
    expect([page.data.length, page.data[0]?.seq]).toEqual([500, newest - 9999]);
    expect((await cms.get(`/api/changes?after=${newest - 10_001}`)).status).toBe(410);
  });

  const waiting = () => cms.strapi.get<{ waiters: { count: number } }>('changes').waiters.count;

  async function restart() {
    cms = await bootCms({ database, from: await cms.stopAndKeep() });
  }

  function row(at: Date) {
    return { at, type: 'topic', document: 'elsewhere', language: 'en', action: 'update' };
  }

  /** Past everything that would wake this process. */
  const writeRow = (at: Date) => cms.strapi.db.query(CHANGE).create({ data: row(at) });
});
