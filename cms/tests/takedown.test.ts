import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LOG } from '../src/log/entry.ts';
import { SCHEDULE } from '../src/schedule/entry.ts';
import { TAKEDOWN } from '../src/takedown/entry.ts';
import { signInWith, type Account } from './support/accounts.ts';
import { createStory, documentsOf, pictureOf } from './support/content.ts';
import { followCms, openFakeSite, type FakeSite } from './support/fake-site.ts';
import { inputFile, scene } from './support/pictures.ts';
import { bootCms, databases, PREVIEW_TOKEN, type Cms } from './support/strapi.ts';

const uid = 'api::story.story';
const TESTIMONY = 'api::testimony.testimony';

interface Told {
  state: string;
  report: {
    addresses: { kind: string; path: string; status: number; isSettled: boolean }[];
    files: { name: string; outcome: string; shownBy: string[] }[];
    notes: string[];
  };
}

describe.each(databases)('taking down, on %s', (database) => {
  let site: FakeSite;
  let cms: Cms;
  let lead: Account;
  let editor: Account;
  beforeAll(async () => {
    site = await openFakeSite();
    cms = await bootCms({ database, environment: { SITE_URL: site.url } });
    lead = await signInWith(cms, 'Lead', { types: [uid, TESTIMONY], newsroom: ['takeDown'] });
    editor = await signInWith(cms, 'Editor', { types: [uid], newsroom: ['schedule'] });
  });
  afterAll(async () => {
    await cms.stop();
    site.close();
  });

  const stories = () => documentsOf(cms.strapi, 'story');
  let tone = 0;
  async function upload(name: string): Promise<{ id: number; url: string; digest: string }> {
    tone += 1;
    const bytes = await scene(640 + tone, 400)
      .png()
      .toBuffer();
    const service = cms.strapi.plugin('upload').service('upload');
    const [file] = await service.upload({ data: {}, files: inputFile(name, bytes) });
    return file;
  }

  beforeEach(async () => {
    for (const { documentId } of await stories().findMany({ locale: '*' })) {
      await stories().delete({ documentId, locale: '*' });
    }
  });

  /** Live in English and French, with one picture of its own and one that another story shows too. */
  async function shownStory(blocks: object[] = []) {
    const [own, shared] = [await upload('own.png'), await upload('shared.png')];
    const picture = { __component: 'block.picture', picture: pictureOf(shared.id), size: 'wide' };
    const data = { title: 'Shown', slug: 'shown', hero: pictureOf(own.id) };
    const documentId = await createStory(cms.strapi, { ...data, blocks: [picture, ...blocks] });
    const french = {
      title: 'Montrée',
      slug: 'shown',
      standfirst: 'Mots.',
      hero: pictureOf(own.id),
    };
    const inFrench = { documentId, locale: 'fr', data: french, status: 'published' } as const;
    await stories().update(inFrench);
    await createStory(cms.strapi, { title: 'Other', slug: 'other', hero: pictureOf(shared.id) });
    const media = [`/media/${own.digest}-480.webp`, `/media/${shared.digest}-480.webp`];
    followCms(site, cms, media);
    return { documentId, own, shared, media };
  }

  const order = (documentId: string, more: object = {}, who = lead) =>
    who.ask('POST', '/newsroom/take-down', { uid, documentId, reason: 'A mistake.', ...more });
  async function finished(id: number): Promise<Told> {
    const told = async () => {
      const { body } = await lead.ask('GET', `/newsroom/take-down/${id}`);
      return (body as { data: Told }).data; // safe because the lead may read it
    };
    await expect.poll(async () => (await told()).state, { timeout: 50_000 }).not.toBe('working');
    return told();
  }
  const idIn = ({ body }: { body: unknown }) => (body as { data: { id: number } }).data.id;
  const isThere = async (url: string) => (await fetch(cms.url + url)).status === 200;

  test('every language is gone, and the report tells what each address answers', async () => {
    const { documentId, own, media } = await shownStory();
    const answer = await order(documentId);
    expect(answer.status).toBe(201);
    const { state, report } = await finished(idIn(answer));
    expect(state).toBe('done');
    expect(report.addresses.every(({ isSettled }) => isSettled)).toBe(true);
    const told = report.addresses.map(({ kind, path, status }) => `${kind} ${path} ${status}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'page /stories/shown 410',
        'text /stories/shown.md 410',
        'card /stories/shown/card.png 410',
        'page /fr/stories/shown 410',
        'list /fr/feed.xml 200',
        'list /search?q=Shown 200',
        `picture ${media[0]} 410`,
        `upload ${own.url} 404`,
      ]),
    );
    expect(told.join(' ')).not.toContain(media[1]);
    expect((await cms.get('/api/redirects')).body).toMatchObject({
      data: expect.arrayContaining([
        expect.objectContaining({ from: '/stories/shown', to: null }),
        expect.objectContaining({ from: '/fr/stories/shown', to: null }),
      ]),
    });
  });

  test('the files that only it shows are deleted; others stay and are named', async () => {
    const { documentId, own, shared } = await shownStory();
    const { report } = await finished(idIn(await order(documentId)));
    expect([await isThere(own.url), await isThere(shared.url)]).toEqual([false, true]);
    expect(report.files).toMatchObject([
      { name: 'own.png', outcome: 'deleted', shownBy: [] },
      { name: 'shared.png', outcome: 'kept', shownBy: ['Story: Other'] },
    ]);
  });

  test('A4: the log tells who took it down and why, and what was planned is cancelled', async () => {
    const { documentId } = await shownStory();
    const plan = { uid, documentId, locale: 'en', action: 'publish', at: '2099-01-01T08:00' };
    await editor.ask('POST', '/newsroom/schedule', plan);
    const { report } = await finished(idIn(await order(documentId)));
    const where = { document: documentId };
    const log = cms.strapi.db.query(LOG);
    expect(await log.findMany({ where: { ...where, what: 'take-down' } })).toMatchObject([
      { result: 'done', name: 'Lead Test', reason: 'A mistake.', title: 'Shown', language: null },
    ]);
    expect(await cms.strapi.db.query(SCHEDULE).findMany({ where })).toMatchObject([
      { stage: 'cancelled' },
    ]);
    expect(report.notes).toEqual(['What was planned for it is cancelled: 1.']);
  });

  test('A1: an editor may not, and nothing happens', async () => {
    const { documentId } = await shownStory();
    expect((await order(documentId, {}, editor)).status).toBe(403);
    expect((await editor.ask('GET', '/newsroom/take-down')).status).toBe(403);
    expect((await cms.get('/api/stories/shown')).status).toBe(200);
  });

  test.each([
    ['without a reason', { reason: ' ' }, 400],
    ['what has no page', { uid: 'api::source.source' }, 400],
    ['what is not there', { documentId: 'z'.repeat(24) }, 404],
  ])('%s it is refused', async (_what, more, status) => {
    const { documentId } = await shownStory();
    expect((await order(documentId, more)).status).toBe(status);
  });

  test('addresses that led there before are looked at too', async () => {
    const { documentId } = await shownStory();
    await stories().update({ documentId, data: { slug: 'renamed' }, status: 'published' });
    const { report } = await finished(idIn(await order(documentId)));
    const old = report.addresses.filter(({ kind }) => kind === 'old-address');
    expect(old).toMatchObject([{ path: '/stories/shown', status: 410 }]);
  });

  test('a statistic has no draft to go back to, so it is deleted', async () => {
    const { documentId } = await documentsOf(cms.strapi, 'statistic').create({
      data: { displayValue: '1', label: 'one', slug: 'one' },
    });
    site.answer = async (path) => (path.startsWith('/figures/one') ? null : 'A list.');
    const answer = await order(documentId, { uid: 'api::statistic.statistic' });
    await finished(idIn(answer));
    expect((await cms.get('/api/statistics/one')).status).toBe(404);
    expect(site.asked).toEqual(expect.arrayContaining(['/figures/one', '/figures/one/card.png']));
  });

  describe('T6: a testimony', () => {
    const consent = {
      ...{ text: 'Words.', form: 'retold', narrative: 'told-to-us' },
      ...{ pseudonym: 'Maya', nameChanged: true },
      ...{ consentReference: 'x', consentOn: '2026-01-01', consentExpires: '2028-01-01' },
    };
    const testimonies = () => documentsOf(cms.strapi, 'testimony');
    async function told() {
      const testimony = (await testimonies().create({ data: consent })).documentId;
      const block = { __component: 'block.testimony', testimony };
      return { testimony, ...(await shownStory([block])) };
    }
    const logged = (document: string) =>
      cms.strapi.db.query(LOG).findMany({ where: { what: 'withdraw-consent', document } });
    const takenDown = (document: string) =>
      cms.strapi.db.query(TAKEDOWN).findMany({ where: { document } });
    const withdraw = (documentId: string) =>
      testimonies().update({ documentId, data: { consentWithdrawnOn: '2026-11-20' } });

    test('whose consent is withdrawn takes every story that shows it off, files too', async () => {
      const { testimony, documentId, own } = await told();
      await withdraw(testimony);
      expect((await cms.get('/api/stories/shown')).status).toBe(404);
      expect((await cms.get('/api/stories/shown?locale=fr')).status).toBe(404);
      const [{ id, cause }] = await takenDown(documentId);
      expect(cause).toBe('withdraw-consent');
      expect(await finished(id)).toMatchObject({ state: 'done' });
      expect(await isThere(own.url)).toBe(false);
      expect((await cms.get('/api/stories/other')).status).toBe(200);
    });

    test('withdrawn in the admin: the site is asked before, and the report knows the pictures', async () => {
      const { testimony, documentId, media } = await told();
      const path = `/content-manager/collection-types/${TESTIMONY}/${testimony}`;
      const { status } = await lead.ask('PUT', path, { consentWithdrawnOn: '2026-11-20' });
      expect(status).toBe(200);
      const [{ report }] = await takenDown(documentId);
      expect(report.addresses).toContainEqual(expect.objectContaining({ path: media[0] }));
    });

    test('in a draft alone: who was given a link to that reads it no more', async () => {
      const { testimony } = await told();
      const { documentId } = await stories().create({
        data: { title: 'Draft', blocks: [{ __component: 'block.testimony', testimony }] },
      });
      const shown = { type: 'story', documentId, locale: 'en' };
      const link = await lead.ask('POST', '/newsroom/preview-links', { ...shown, days: 3 });
      await withdraw(testimony);
      const path = `/api/preview-links/${idIn(link)}`;
      const token = PREVIEW_TOKEN;
      expect((await cms.get(path, { token })).body).toMatchObject({ data: { revoked: true } });
      const another = await lead.ask('POST', '/newsroom/preview-links', { ...shown, days: 3 });
      expect(another).toMatchObject({
        status: 400,
        body: { error: { message: expect.stringContaining('(T6)') } },
      });
    });

    test('A4: the log tells of it, and nothing of what it says', async () => {
      const { testimony, documentId } = await told();
      await withdraw(testimony);
      const lines = [...(await logged(testimony)), ...(await logged(documentId))];
      expect(lines).toHaveLength(2);
      expect(JSON.stringify(lines)).not.toMatch(/Maya|Words\./);
    });

    test('that is deleted takes them off as well', async () => {
      const { testimony } = await told();
      await testimonies().delete({ documentId: testimony });
      expect((await cms.get('/api/stories/shown')).status).toBe(404);
      expect(await logged(testimony)).toHaveLength(1);
    });

    test('stays, with its stories, when the write fails', async () => {
      const { testimony, documentId } = await told();
      const failing = cms.strapi.db.transaction(async () => {
        await withdraw(testimony);
        throw new Error('after it');
      });
      await expect(failing).rejects.toThrow('after it');
      expect((await cms.get('/api/stories/shown')).status).toBe(200);
      expect(await takenDown(documentId)).toEqual([]);
    });

    test('that is edited otherwise takes nothing off', async () => {
      const { testimony } = await told();
      await testimonies().update({ documentId: testimony, data: { place: 'Somewhere' } });
      expect((await cms.get('/api/stories/shown')).status).toBe(200);
    });
  });

  test('nobody writes reports through the document service, and no token reads them', async () => {
    const documents = documentsOf(cms.strapi, 'takedown');
    await expect(documents.create({ data: {} })).rejects.toThrow('is not edited');
    expect((await cms.get('/api/takedowns')).status).toBe(404);
  });
});

test('a takedown that is cut off goes on when the CMS starts again', async () => {
  const site = await openFakeSite();
  site.answer = async () => '<a href="/stories/shown">';
  const environment = { SITE_URL: site.url };
  const before = await bootCms({ environment });
  const lead = await signInWith(before, 'Lead', { types: [uid], newsroom: ['takeDown'] });
  const documentId = await createStory(before.strapi, { title: 'Shown', slug: 'shown' });
  await lead.ask('POST', '/newsroom/take-down', { uid, documentId, reason: 'A mistake.' });
  await expect.poll(() => site.asked, { timeout: 20_000 }).toContain('/stories/shown.md');
  const after = await bootCms({ environment, from: await before.stopAndKeep() });
  site.answer = async (path) => (path.startsWith('/stories/shown') ? null : 'A list.');
  const state = async () => (await after.strapi.db.query(TAKEDOWN).findOne({})).stage;
  await expect.poll(state, { timeout: 50_000 }).toBe('done');
  await after.stop();
  site.close();
});
