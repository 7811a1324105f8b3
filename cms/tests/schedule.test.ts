import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { LOG } from '../src/log/entry.ts';
import { doWhatIsDue } from '../src/schedule/due.ts';
import { SCHEDULE } from '../src/schedule/entry.ts';
import { signInWith, type Account } from './support/accounts.ts';
import { documentsOf } from './support/content.ts';
import { CHANGE } from './support/feed.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

const uid = 'api::story.story';
const SOON = 300;
const inFuture = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();
const past = () => new Date(Date.now() - 1000);

describe.each(databases)('what is planned, on %s', (database) => {
  let cms: Cms;
  let editor: Account;
  let writer: Account;
  beforeAll(async () => {
    cms = await bootCms({ database });
    editor = await signInWith(cms, 'Editor', { types: [uid], newsroom: ['schedule'] });
    writer = await signInWith(cms, 'Writer', { newsroom: ['schedule'] });
  });
  afterAll(() => cms.stop());

  let number = 0;
  async function draft(data: object = {}): Promise<string> {
    number += 1;
    const words = { title: `Story ${number}`, standfirst: 'Words.', sensitive: false };
    const { documentId } = await documentsOf(cms.strapi, 'story').create({
      data: { ...words, publishedOn: '2026-11-01', ...data },
    });
    return documentId;
  }

  const planFor = (documentId: string, more: object = {}, who = editor) =>
    who.ask('POST', '/newsroom/schedule', {
      ...{ uid, documentId, locale: 'en', action: 'publish', at: inFuture(SOON), ...more },
    });
  const isLive = async (documentId: string) =>
    (await cms.get(`/api/stories/${documentId}`)).status === 200;
  const planned = (documentId: string): Promise<Record<string, unknown>[]> =>
    cms.strapi.db.query(SCHEDULE).findMany({ where: { document: documentId } });
  const logged = async (documentId: string) => {
    const lines: Record<'what' | 'result' | 'name', string>[] = await cms.strapi.db
      .query(LOG)
      .findMany({ where: { document: documentId, what: ['schedule', 'unschedule'] } });
    return lines.map(({ what, result, name }) => `${what} ${result} ${name}`);
  };
  /** As if somebody had planned it for a moment that is past. */
  async function overdue(documentId: string, more: object = {}): Promise<void> {
    await cms.strapi.db.query(SCHEDULE).create({
      data: {
        ...{ type: uid, document: documentId, language: 'en', title: 'A story', deed: 'publish' },
        ...{ due: past(), stage: 'planned', person: editor.id, name: 'Editor Test', ...more },
      },
    });
  }
  /** What Strapi takes and the gate does not. */
  const code = { type: 'code', children: [{ type: 'text', text: 'x' }] };
  const unfit = () => ({ blocks: [{ __component: 'block.rich-text', text: [code] }] });

  test('it is published at its time, in the name of who planned it, and the log says so', async () => {
    const documentId = await draft();
    const { status, body } = await planFor(documentId);
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { data: { action: 'publish', state: 'planned', by: 'Editor Test', note: null } },
    });
    await expect.poll(() => isLive(documentId), { timeout: 20_000 }).toBe(true);
    expect(await planned(documentId)).toMatchObject([{ stage: 'done' }]);
    expect(await logged(documentId)).toEqual(['schedule done Editor Test']);
  });

  test('it is taken back at its time', async () => {
    const documentId = await draft();
    await documentsOf(cms.strapi, 'story').publish({ documentId });
    await planFor(documentId, { action: 'unpublish' });
    await expect.poll(() => isLive(documentId), { timeout: 20_000 }).toBe(false);
  });

  test('what was taken back before is published again at its time', async () => {
    const documentId = await draft();
    const stories = documentsOf(cms.strapi, 'story');
    await stories.publish({ documentId });
    await stories.unpublish({ documentId });
    await overdue(documentId);
    await doWhatIsDue(cms.strapi);
    expect(await isLive(documentId)).toBe(true);
    expect(await planned(documentId)).toMatchObject([{ stage: 'done' }]);
  });

  test('A3: what the gate refuses stays with its words, until it is published after all', async () => {
    const documentId = await draft(unfit());
    await planFor(documentId);
    const refused = async () =>
      (await editor.ask('GET', '/newsroom/schedule/list?state=refused')).body;
    await expect.poll(refused, { timeout: 20_000 }).toMatchObject({
      data: [
        {
          ...{ documentId, state: 'refused', reason: expect.stringMatching(/code/) },
          problems: [{ path: ['blocks', '0', 'text'] }],
        },
      ],
    });
    expect(await isLive(documentId)).toBe(false);
    expect(await logged(documentId)).toEqual([
      'schedule done Editor Test',
      'schedule refused Editor Test',
    ]);
    const data = { blocks: [] };
    await documentsOf(cms.strapi, 'story').update({ documentId, data, status: 'published' });
    expect(await refused()).toMatchObject({ data: [] });
    expect(await planned(documentId)).toMatchObject([{ stage: 'mended' }]);
  });

  test('what was missed is done late, and once', async () => {
    const documentId = await draft();
    await overdue(documentId);
    await Promise.all([doWhatIsDue(cms.strapi), doWhatIsDue(cms.strapi)]);
    const published = { document: documentId, action: 'publish' };
    expect(await cms.strapi.db.query(CHANGE).count({ where: published })).toBe(1);
  });

  test('one refusal holds up nothing else', async () => {
    const [bad, good] = [await draft(unfit()), await draft()];
    await overdue(bad);
    await overdue(good);
    await doWhatIsDue(cms.strapi);
    expect([await isLive(bad), await isLive(good)]).toEqual([false, true]);
  });

  test('A4: the log says where it was refused, and quotes no testimony', async () => {
    const { documentId: testimony } = await documentsOf(cms.strapi, 'testimony').create({
      data: {
        ...{ text: 'My stepfather took me to the Lantern.', form: 'retold' },
        ...{ narrative: 'illustrative', age: 14, place: 'Accra' },
      },
    });
    const blocks = [{ __component: 'block.testimony', testimony }];
    const documentId = await draft({ blocks });
    await overdue(documentId);
    await doWhatIsDue(cms.strapi);
    expect(await planned(documentId)).toMatchObject([{ reason: expect.stringMatching(/T4/) }]);
    const where = { document: documentId, result: 'refused' };
    const log = cms.strapi.db.query(LOG);
    await expect.poll(() => log.count({ where })).toBe(2);
    const lines: { what: string; reason: string }[] = await log.findMany({ where });
    expect(lines.find(({ what }) => what === 'schedule')).toMatchObject({
      reason: 'Publish: refused at blocks.0.testimony.',
    });
    expect(JSON.stringify(lines)).not.toMatch(/Accra|stepfather|Lantern/);
  });

  test('what Strapi itself refuses is told in its words', async () => {
    const documentId = await draft({ hero: {} });
    await overdue(documentId);
    await doWhatIsDue(cms.strapi);
    const [{ reason } = {}] = await planned(documentId);
    expect(reason).toMatch(/credit.*licence/);
  });

  test('who may not publish may not plan it either, nor take a plan off', async () => {
    const documentId = await draft();
    expect((await planFor(documentId, {}, writer)).status).toBe(403);
    const { body } = await planFor(documentId, { at: inFuture(3_600_000) });
    const { data } = body as { data: { id: number } };
    expect((await writer.ask('DELETE', `/newsroom/schedule/${data.id}`)).status).toBe(403);
    expect((await fetch(`${cms.url}/newsroom/schedule/list`)).status).toBe(401);
  });

  test('a plan is shown with the document, taken off, and gives way to a newer one', async () => {
    const documentId = await draft();
    await planFor(documentId, { at: '2099-07-01T08:00' });
    await planFor(documentId, { at: '2099-07-02T08:00' });
    const shown = async () =>
      (await editor.ask('GET', `/newsroom/schedule?documentId=${documentId}&locale=en`)).body;
    const found = await shown();
    expect(found).toMatchObject({
      data: [
        {
          at: '2099-07-02T07:00:00.000Z',
          words: 'Publish: Thursday 2 July 2099 at 08:00 (Europe/London)',
        },
      ],
      meta: { timeZone: 'Europe/London', maySchedule: true },
    });
    const { data } = found as { data: { id: number }[] };
    await editor.ask('DELETE', `/newsroom/schedule/${data[0]?.id}`);
    expect(await shown()).toMatchObject({ data: [] });
    expect((await logged(documentId)).at(-1)).toBe('unschedule done Editor Test');
  });

  test('who has the form open is told what was done by itself last', async () => {
    const documentId = await draft();
    const lastDone = async () => {
      const path = `/newsroom/schedule?documentId=${documentId}&locale=en`;
      const { body } = await editor.ask('GET', path);
      return (body as { meta: { lastDone: { id: number; state: string } | null } }).meta.lastDone;
    };
    expect(await lastDone()).toBeNull();
    await overdue(documentId);
    await doWhatIsDue(cms.strapi);
    expect(await lastDone()).toMatchObject({ action: 'publish', state: 'done' });
  });

  test('who lost the right, or whose account is closed, publishes nothing any more', async () => {
    const [one, two] = [await draft(), await draft()];
    await overdue(one, { person: writer.id, name: 'Writer Test' });
    await overdue(two, { person: 9999, name: 'Nobody' });
    await doWhatIsDue(cms.strapi);
    expect(await planned(one)).toMatchObject([
      { stage: 'refused', reason: 'Writer Test may no longer publish it.' },
    ]);
    expect(await planned(two)).toMatchObject([
      { stage: 'refused', reason: 'The account of Nobody is closed.' },
    ]);
  });

  test('what is deleted is not planned any more', async () => {
    const documentId = await draft();
    await planFor(documentId, { at: inFuture(3_600_000) });
    await documentsOf(cms.strapi, 'story').delete({ documentId });
    expect(await planned(documentId)).toMatchObject([{ stage: 'cancelled' }]);
  });

  test.each([
    ['a time that is past', { at: '2020-01-01T08:00' }, 400],
    ['no time', { at: 'tomorrow' }, 400],
    ['a time that the clock leaves out', { at: '2099-03-29T01:30' }, 400],
    ['a language without a draft', { locale: 'fr' }, 404],
    ['taking back what readers do not see', { action: 'unpublish' }, 400],
    ['what has no drafts', { uid: 'api::source.source' }, 400],
    ['another deed', { action: 'delete' }, 400],
  ])('%s is refused', async (_what, more, status) => {
    expect((await planFor(await draft(), more)).status).toBe(status);
  });

  test('nobody writes there through the document service', async () => {
    const documents = documentsOf(cms.strapi, 'schedule');
    await expect(documents.create({ data: { deed: 'publish' } })).rejects.toThrow('own panel');
    expect((await cms.get('/api/schedules')).status).toBe(404);
  });

  test.runIf(database === 'postgres')(
    'two CMS processes on one database publish each story exactly once',
    async () => {
      const script = path.join(import.meta.dirname, 'support/second-cms.mjs');
      const second = spawn(process.execPath, [script, inject('distDir')], {
        env: process.env,
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      const over = once(second, 'exit');
      await once(second.stdout, 'data');
      const stories = await Promise.all(Array.from({ length: 12 }, () => draft()));
      for (const documentId of stories) await overdue(documentId, { due: new Date() });
      const all = { document: stories };
      const left = () =>
        cms.strapi.db.query(SCHEDULE).count({ where: { ...all, stage: 'planned' } });
      while ((await left()) > 0) await doWhatIsDue(cms.strapi);
      second.stdin.end();
      await over;
      const rows = await cms.strapi.db
        .query(CHANGE)
        .findMany({ where: { ...all, action: 'publish' } });
      expect(rows.map(({ document }: { document: string }) => document).sort()).toEqual(
        stories.sort(),
      );
      const refusals = { ...all, result: 'refused' };
      expect(await cms.strapi.db.query(LOG).count({ where: refusals })).toBe(0);
    },
  );
});

test('what was due while the CMS was down is done when it starts', async () => {
  const before = await bootCms();
  const editor = await signInWith(before, 'Editor', { types: [uid], newsroom: ['schedule'] });
  const { documentId } = await documentsOf(before.strapi, 'story').create({
    data: { title: 'Late', standfirst: 'Words.', publishedOn: '2026-11-01', sensitive: false },
  });
  const plan = { uid, documentId, locale: 'en', action: 'publish', at: inFuture(3_600_000) };
  await editor.ask('POST', '/newsroom/schedule', plan);
  const where = { document: documentId };
  await before.strapi.db.query(SCHEDULE).updateMany({ where, data: { due: past() } });
  const after = await bootCms({ from: await before.stopAndKeep() });
  const isLive = async () => (await after.get(`/api/stories/${documentId}`)).status === 200;
  await expect.poll(isLive, { timeout: 20_000 }).toBe(true);
  await after.stop();
});
