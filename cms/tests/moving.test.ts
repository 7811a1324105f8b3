import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { judgedTypes, notPassed } from '../src/gate/judged.ts';
import { fieldsOf } from '../src/unknown-fields.ts';
import { documentsOf } from './support/content.ts';
import { fetchChanges } from './support/feed.ts';
import { contentOf, GOOD, logOf, showing, uploadPicture } from './support/gate.ts';
import { move } from './support/moving.ts';
import { asFirstAdmin } from './support/newsroom.ts';
import { signInAs } from './support/people.ts';
import { bootCms, databases, makePlace, type Cms, type Kept } from './support/strapi.ts';

const STORY = 'api::story.story';
const STATISTIC = 'api::statistic.statistic';
const SCHEDULE = 'api::schedule.schedule';
const LOG = 'api::log-entry.log-entry';

describe.each(databases)('a club that moves by export and import, on %s', (database) => {
  let from: Kept;
  let to: Kept;
  let cms: Cms;
  let said: string;
  let feed: string;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    const before = await bootCms({ database });
    await writeContent(before, ids);
    feed = (await fetchChanges(before)).meta.feed;
    from = await before.stopAndKeep();
    to = await makePlace(database);
    const file = path.join(from.dataDir, 'club');
    expect(await move('export', from, file)).toMatchObject({ code: 0 });
    const imported = await move('import', to, file);
    expect(imported).toMatchObject({ code: 0 });
    said = imported.said;
    cms = await bootCms({ from: to });
  });
  afterAll(async () => {
    await cms.stop();
    rmSync(from.dataDir, { recursive: true, force: true });
  });

  const seen = async (key: string) => (await cms.get(`/api/stories/${ids[key]}`)).status;
  const why = (key: string) => logOf(cms.strapi, { document: ids[key], result: 'refused' });

  test('what passes every rule stays live, with its pictures', async () => {
    expect(await seen('clean')).toBe(200);
    const { url } = await cms.strapi.db.query('plugin::upload.file').findOne({});
    expect((await cms.get(url)).status).toBe(200);
  });

  test('A2: a sensitive story stays live, since its approval came along', async () => {
    expect(await seen('approved')).toBe(200);
  });

  test('H5: what breaks a rule is nowhere to be read, and a draft with all its content', async () => {
    expect(await seen('broken')).toBe(404);
    const listed = JSON.stringify((await cms.get('/api/stories')).body);
    expect(listed).not.toContain('triggers');
    expect(await draftOf(cms.strapi, ids['broken'])).toMatchObject({
      ...{ title: 'Broken', contentNote: 'It triggers.' },
      blocks: [{ __component: 'block.rich-text' }, { __component: 'block.picture' }],
    });
  });

  test('T2: a testimony without consent takes the story that shows it along', async () => {
    expect(await seen('testimony')).toBe(404);
    expect(await why('testimony')).toEqual([
      'publish | refused | The CMS | It came past the gate and is taken back to a draft: Block 1 (testimony), Testimony, Valid until (T2)',
    ]);
  });

  test('A2: what was approved otherwise is a draft, and what readers saw is among its versions', async () => {
    expect(await seen('edited')).toBe(404);
    expect(await draftOf(cms.strapi, ids['edited'])).toMatchObject({ title: 'Edited' });
    const versions: { content: unknown }[] = await cms.strapi.db
      .query('api::version.version')
      .findMany({ where: { document: ids['edited'] } });
    expect(versions.map(({ content }) => fieldsOf(content)['title'])).toContain('Not approved so');
  });

  test('F1: a figure, which has no drafts, is withheld until it is mended', async () => {
    const figure = () => cms.get(`/api/statistics/${ids['figure']}`);
    const list = async () => JSON.stringify((await cms.get('/api/statistics')).body);
    expect((await figure()).status).toBe(404);
    expect(await list()).not.toContain(ids['figure']);
    expect(await list()).toContain(ids['good']);
    expect(await why('figure')).toMatchObject([expect.stringContaining('(F1)')]);
  });

  test('A4: the log came along, and says by which rules what was refused', async () => {
    expect(await logOf(cms.strapi, { document: ids['clean'] })).toContain(
      'publish | done | The CMS',
    );
    expect(await why('broken')).toEqual([
      'publish | refused | The CMS | It came past the gate and is taken back to a draft: Content note (H5)',
    ]);
    expect(said).toContain(
      'story “Broken” in English came past the gate and is taken back to a draft',
    );
    expect(said).not.toContain('Clean');
  });

  test('the home page lists it, and the form says what to do', async () => {
    const lead = await signInAs(cms, 'Ruth', 'safeguarding-lead');
    const { body } = await lead.ask('GET', '/newsroom/today?part=waiting');
    const entries = fieldsOf(fieldsOf(body)['data'])['entries'];
    const listed = (key: string, why: string) =>
      expect.objectContaining({ documentId: ids[key], why });
    const refused = ['broken', 'testimony', 'edited'].map((key) => listed(key, 'was-refused'));
    expect(entries).toEqual(expect.arrayContaining([...refused, listed('figure', 'is-withheld')]));
    const where = `/newsroom/schedule?documentId=${ids['broken']}&locale=en`;
    expect(JSON.stringify((await lead.ask('GET', where)).body)).toContain('makes readers more anx');
  });

  test('A3: what was planned is not done in the name of somebody else, but asked for again', async () => {
    const plans = await cms.strapi.db.query(SCHEDULE).findMany({ where: { title: 'Planned' } });
    expect(plans).toMatchObject([{ stage: 'refused', reason: expect.stringContaining('again') }]);
    expect(await seen('planned')).toBe(404);
  });

  test('T6: a takedown that was under way deletes no file that has its number here', async () => {
    const found = await cms.strapi.db.query('api::takedown.takedown').findMany({});
    expect(found).toMatchObject([{ stage: 'incomplete' }]);
    expect(await cms.strapi.db.query('plugin::upload.file').count()).toBe(2);
  });

  test('a site that followed the club before begins anew', async () => {
    expect((await fetchChanges(cms)).meta.feed).not.toBe(feed);
  });

  test('a second start judges again only what is withheld, and changes nothing', async () => {
    const state = async () => ({
      open: await openRows(cms.strapi),
      log: await cms.strapi.db.query(LOG).count(),
      plans: await cms.strapi.db.query(SCHEDULE).count(),
      feed: (await fetchChanges(cms)).meta,
      stories: (await cms.get('/api/stories')).body,
    });
    const before = await state();
    expect(before.open).toEqual([STATISTIC]);
    cms = await bootCms({ from: await cms.stopAndKeep() });
    expect(await state()).toEqual(before);
  });

  test('F1: what was withheld is there again once it is mended', async () => {
    const documentId = String(ids['figure']);
    const data = { verification: 'not-verified' };
    await documentsOf(cms.strapi, 'statistic').update({ documentId, data });
    expect((await cms.get(`/api/statistics/${documentId}`)).status).toBe(200);
    expect(await openRows(cms.strapi)).toEqual([]);
  });

  test('H5: what was taken back goes out by the gate, and is off the list', async () => {
    const documentId = String(ids['broken']);
    const stories = documentsOf(cms.strapi, 'story');
    await expect(stories.publish({ documentId })).rejects.toThrow('more anxious');
    await stories.update({ documentId, data: { contentNote: 'It is about work.' } });
    await stories.publish({ documentId });
    expect(await seen('broken')).toBe(200);
    const refused = { document: documentId, stage: 'refused' };
    expect(await cms.strapi.db.query(SCHEDULE).count({ where: refused })).toBe(0);
  });

  test('A4: an import into a CMS that has a log is refused in one line, and touches nothing', async () => {
    const { code, said: words } = await move('import', from, path.join(from.dataDir, 'club'));
    expect(code).toBe(1);
    expect(words).toContain('This CMS has a log already, which no import replaces (A4).');
    expect(words).not.toContain(' at ');
    expect(readdirSync(path.join(from.dataDir, 'public/uploads')).length).toBeGreaterThan(1);
  });
});

describe('what comes past the gate by any other way', () => {
  test('is judged at the next start, before anybody is served', async () => {
    const before = await bootCms();
    const { strapi } = before;
    const content = contentOf(before);
    const documentId = await content.story({ title: 'Clean', sensitive: false });
    await content.stories.publish({ documentId });
    const row = { ...GOOD.story, locale: 'en', sensitive: false, publishedAt: new Date() };
    const bad = { ...row, slug: 'bad', documentId: 'a'.repeat(24), contentNote: 'It triggers.' };
    await strapi.db.query(STORY).create({ data: bad });
    const said = listen();
    const after = await bootCms({ from: await before.stopAndKeep() });
    expect(said()).toContain('came past the gate and is taken back to a draft: Content note (H5)');
    const status = async (id: string) => (await after.get(`/api/stories/${id}`)).status;
    expect([await status(documentId), await status(bad.documentId)]).toEqual([200, 404]);
    // It came without a draft.
    expect(await draftOf(after.strapi, bad.documentId)).toMatchObject({ title: 'A story' });
    await after.stop();
  });

  test('what was live before the gate kept its list stays as it is', async () => {
    const before = await bootCms();
    const content = contentOf(before);
    const statistic = await content.statistic();
    const blocks = [showing.statistics(statistic)];
    const documentId = await content.story({ title: 'Sensitive', blocks });
    await content.stories.publish({ documentId });
    // F4: the page stays, though the approval no longer holds.
    const data = { displayValue: '29M' };
    await documentsOf(before.strapi, 'statistic').update({ documentId: statistic, data });
    await before.strapi.db.connection.schema.dropTable('gate_judged');
    const after = await bootCms({ from: await before.stopAndKeep() });
    expect((await after.get(`/api/stories/${documentId}`)).status).toBe(200);
    expect(await openRows(after.strapi)).toEqual([]);
    await after.stop();
  });

  test('nobody transfers content over the network', async () => {
    const cms = await bootCms();
    const ask = await asFirstAdmin(cms);
    const token = { name: 'All', description: '', lifespan: null, permissions: ['push', 'pull'] };
    expect((await ask('POST', '/admin/transfer/tokens', token)).status).toBe(404);
    await cms.stop();
  });
});

/** What Strapi's own log says from now on, which is kept from the output of the tests. */
function listen(): () => string {
  const out: NodeJS.WriteStream = Reflect.get(console, '_stdout');
  const spy = vi.spyOn(out, 'write').mockReturnValue(true);
  return () => {
    const words = spy.mock.calls.map(([line]) => String(line)).join('');
    spy.mockRestore();
    return words;
  };
}

/** Types of which the gate has not let something pass. */
async function openRows(strapi: Core.Strapi): Promise<string[]> {
  const open: string[] = [];
  for (const uid of judgedTypes(strapi)) {
    if ((await notPassed(strapi, uid)).length > 0) open.push(uid);
  }
  return open;
}

const draftOf = (strapi: Core.Strapi, documentId = '') =>
  documentsOf(strapi, 'story').findOne({ documentId, status: 'draft', populate: { blocks: true } });

/** Passes the gate, and is then altered past it: an export does not tell. */
async function writeContent(cms: Cms, ids: Record<string, string>): Promise<void> {
  const { strapi } = cms;
  const content = contentOf(cms);
  const picture = await uploadPicture(strapi);
  const blocks = [showing.text('Words.'), showing.picture(picture)];
  const publish = async (key: string, more: object) => {
    const documentId = await content.story(more);
    await content.stories.publish({ documentId });
    ids[key] = documentId;
  };
  const alter = (uid: string, where: object, data: object) =>
    strapi.db.query(uid).updateMany({ where, data });

  await publish('clean', { title: 'Clean', sensitive: false, blocks });
  await publish('approved', { title: 'Approved', blocks });
  await publish('broken', { title: 'Broken', sensitive: false, blocks });
  await alter(STORY, { documentId: ids['broken'] }, { contentNote: 'It triggers.' });
  const testimony = await content.testimony();
  await publish('testimony', { title: 'Told', blocks: [showing.testimony(testimony)] });
  const past = { consentExpires: '2020-01-01' };
  await alter('api::testimony.testimony', { documentId: testimony }, past);
  await publish('edited', { title: 'Edited', blocks });
  const live = { documentId: ids['edited'], publishedAt: { $notNull: true } };
  await alter(STORY, live, { title: 'Not approved so' });
  ids['planned'] = await content.story({ title: 'Planned' });
  await underWay(strapi, ids['planned'], await uploadPicture(strapi));
  ids['good'] = await content.statistic();
  ids['figure'] = await content.statistic();
  const claim = { verification: 'verified', checkedOn: '2026-11-01', checkedBy: 'Somebody' };
  await alter(STATISTIC, { documentId: ids['figure'] }, claim);
}

/** A plan in the name of the first account, and a takedown whose file nothing shows. */
async function underWay(
  strapi: Core.Strapi,
  documentId: string,
  { file }: { file: number },
): Promise<void> {
  const begunAt = new Date();
  const by = { type: STORY, document: documentId, title: 'Planned', person: 1, name: 'Ruth' };
  const later = new Date('2099-01-01');
  const plan = { ...by, language: 'en', deed: 'publish', stage: 'planned', due: later };
  await strapi.db.query(SCHEDULE).create({ data: plan });
  const files = [{ id: file, name: 'hill.png', url: '/', outcome: 'to-delete', shownBy: [] }];
  const report = { addresses: [], files, notes: [] };
  const takedown = {
    ...by,
    cause: 'take-down',
    begunAt,
    stage: 'working',
    heldUntil: later,
    report,
  };
  await strapi.db.query('api::takedown.takedown').create({ data: takedown });
}
