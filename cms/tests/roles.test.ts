import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInternal } from '../src/internal-types.ts';
import { ROLES } from '../src/roles/roles.ts';
import { createContent } from './support/content.ts';
import { inputFile, scene } from './support/pictures.ts';
import { signInAs, signInStaff, type SignedIn } from './support/people.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

/** Each start takes seconds, and the machine may be busy with other tests. */
const BOOTS = 180_000;

const MANAGER = '/content-manager/collection-types';
const STORIES = `${MANAGER}/api::story.story`;
const draft = { title: 'A draft', standfirst: 'Words.', publishedOn: '2026-11-02' };

/** What an answer of the admin carries, as far as tests look. */
const documentIn = (body: unknown) =>
  // Safe because a body of another shape fails the expectations on its fields.
  (body as { data: Record<string, unknown> & { documentId: string } }).data;

describe('what each role may do (A1)', () => {
  let cms: Cms;
  let writer: SignedIn;
  let other: SignedIn;
  let editor: SignedIn;
  let lead: SignedIn;
  let content: Awaited<ReturnType<typeof createContent>>;
  beforeAll(async () => {
    cms = await bootCms();
    content = await createContent(cms.strapi);
    ({ writer, editor, lead } = await signInStaff(cms));
    other = await signInAs(cms, 'Eason', 'writer');
  });
  afterAll(() => cms.stop());

  const newDraft = async (person: SignedIn, given: object = {}) => {
    const { status, body } = await person.ask('POST', STORIES, {
      ...draft,
      sensitive: false,
      ...given,
    });
    expect(status).toBe(201);
    return documentIn(body).documentId;
  };

  test('the lead sees every type that editors see: a new one has to be named in the roles', () => {
    const [known] = ROLES.filter(({ code }) => code === 'safeguarding-lead');
    const types = Object.values(cms.strapi.contentTypes)
      .filter((type) => type.uid.startsWith('api::') && !isInternal(type))
      .map(({ info }) => info.singularName);
    expect(Object.keys(known?.content ?? {}).sort()).toEqual(types.sort());
  });

  test('a writer makes drafts, and edits and deletes their own', async () => {
    const id = await newDraft(writer);
    const edited = await writer.ask('PUT', `${STORIES}/${id}`, { title: 'Edited' });
    expect(edited.status).toBe(200);
    expect(documentIn(edited.body)).toMatchObject({ title: 'Edited' });
    expect((await writer.ask('DELETE', `${STORIES}/${id}`)).status).toBe(200);
  });

  test('a writer reads the drafts of others, and alters none', async () => {
    const id = await newDraft(other);
    expect((await writer.ask('GET', `${STORIES}/${id}`)).status).toBe(200);
    expect((await writer.ask('PUT', `${STORIES}/${id}`, { title: 'Mine' })).status).toBe(403);
    expect((await writer.ask('DELETE', `${STORIES}/${id}`)).status).toBe(403);
  });

  test('a writer publishes nothing: not with a button, in bulk, or by a status sent along', async () => {
    const id = await newDraft(writer);
    const publish = await writer.ask('POST', `${STORIES}/${id}/actions/publish`, draft);
    const bulk = await writer.ask('POST', `${STORIES}/actions/bulkPublish`, { documentIds: [id] });
    expect([publish.status, bulk.status]).toEqual([403, 403]);
    await writer.ask('PUT', `${STORIES}/${id}`, { ...draft, status: 'published' });
    const live = await cms.strapi
      .documents('api::story.story')
      .findOne({ documentId: id, status: 'published' });
    expect(live).toBeNull();
  });

  test('a writer does not delete what an editor has published, although it was theirs', async () => {
    const id = await newDraft(writer);
    const publish = await editor.ask('POST', `${STORIES}/${id}/actions/publish`, {});
    expect(publish).toMatchObject({ status: 200 });
    expect((await writer.ask('DELETE', `${STORIES}/${id}`)).status).toBe(403);
    const bulk = await writer.ask('POST', `${STORIES}/actions/bulkDelete`, { documentIds: [id] });
    expect(bulk.status).toBe(403);
  });

  test('a writer translates the story of another, and alters nothing in its other languages', async () => {
    const id = await newDraft(other);
    const translated = await writer.ask('PUT', `${STORIES}/${id}?locale=fr`, {
      ...{ ...draft, title: 'Un brouillon', locale: 'fr' },
      ...{ publishedOn: '2020-01-01', featured: true },
    });
    expect(translated.status).toBe(200);
    const stories = cms.strapi.documents('api::story.story');
    const original = await stories.findOne({ documentId: id });
    expect(original).toMatchObject({ publishedOn: '2026-11-02', featured: false });
    expect(await stories.findOne({ documentId: id, locale: 'fr' })).toMatchObject({
      ...{ title: 'Un brouillon', publishedOn: '2026-11-02', featured: false },
    });
    const later = { title: 'Mieux', publishedOn: '2020-01-01', featured: true };
    expect((await writer.ask('PUT', `${STORIES}/${id}?locale=fr`, later)).status).toBe(200);
    const unchanged = { publishedOn: '2026-11-02', featured: false };
    expect(await stories.findOne({ documentId: id })).toMatchObject(unchanged);
    expect(await stories.findOne({ documentId: id, locale: 'fr' })).toMatchObject({
      title: 'Mieux',
    });
    // Of a story that they began themselves they change it, whoever has translated it.
    const own = await newDraft(writer);
    await other.ask('PUT', `${STORIES}/${own}?locale=fr`, { ...draft, title: 'Traduit' });
    await writer.ask('PUT', `${STORIES}/${own}`, { publishedOn: '2026-12-01' });
    expect(await stories.findOne({ documentId: own })).toMatchObject({ publishedOn: '2026-12-01' });
  });

  test.each([
    ['statistic', { displayValue: '1', label: 'one' }],
    ['source', { publisher: 'Somebody', title: 'Something' }],
    ['topic', { name: 'A topic' }],
    ['author', { name: 'Somebody', role: 'Writer' }],
    ['testimony', { text: 'Words.', form: 'retold', narrative: 'composite' }],
  ])(
    'a writer does not make a %s, which would be live at once, and an editor does',
    async (type, data) => {
      const where = `${MANAGER}/api::${type}.${type}`;
      expect((await writer.ask('POST', where, data)).status).toBe(403);
      const wanted = type === 'testimony' ? 403 : 201;
      expect((await editor.ask('POST', where, data)).status).toBe(wanted);
      expect((await lead.ask('POST', where, data)).status).toBe(201);
    },
  );

  test('consent is seen by the lead alone, by whatever way it is asked for (T5)', async () => {
    const where = `${MANAGER}/api::testimony.testimony`;
    const reference = 'secret-consent-reference';
    const ways = [
      `${where}/${content.testimony}`,
      where,
      `${where}?fields[0]=consentReference&sort=consentReference:ASC`,
      `${STORIES}/${content.story}?populate[blocks][on][block.testimony][populate][testimony][populate]=*`,
      `${STORIES}?populate[blocks][on][block.testimony][populate]=testimony`,
    ];
    for (const way of ways) {
      for (const person of [writer, editor]) {
        const { body } = await person.ask('GET', way);
        expect(JSON.stringify(body)).not.toContain(reference);
      }
    }
    for (const person of [writer, editor]) {
      for (const search of [`_q=${reference}`, `filters[consentReference][$eq]=${reference}x`]) {
        const { body } = await person.ask('GET', `${where}?${search}`);
        const found = (body as { results: unknown[] }).results;
        // A search in a hidden field would tell by finding; a filter on it has to be ignored.
        if (search.startsWith('_q')) expect(found).toEqual([]);
        else expect(found).not.toEqual([]);
      }
    }
    const typed = {
      ...{ uid: 'api::testimony.testimony', documentId: content.testimony, locale: 'en' },
      values: { consentReference: 'x' },
    };
    const differences = '/newsroom/versions/differences';
    for (const person of [writer, editor]) {
      expect((await person.ask('POST', differences, typed)).body).toEqual({
        data: { differences: [] },
      });
    }
    expect(JSON.stringify(await lead.ask('POST', differences, typed))).toContain(reference);
    // Too long before its end: what is guessed is not held against what is known.
    const guess = { ...typed, values: { consentOn: '2024-06-01' } };
    const judged = async (person: SignedIn) =>
      JSON.stringify((await person.ask('POST', '/newsroom/judge', guess)).body);
    expect(await judged(writer)).not.toContain('T2');
    expect(await judged(lead)).toContain('T2');
    const { body } = await lead.ask('GET', `${where}/${content.testimony}`);
    expect(documentIn(body)).toMatchObject({ consentReference: reference });
  });

  test.each([
    '/admin/users',
    '/admin/roles',
    '/admin/api-tokens',
    '/admin/transfer/tokens',
    '/admin/webhooks',
    '/upload/settings',
    '/admin/project-settings',
    '/content-manager/collection-types/api::log-entry.log-entry',
    '/content-manager/collection-types/api::redirect.redirect',
  ])('a writer does not read %s', async (path) => {
    expect((await writer.ask('GET', path)).status).toBe(403);
  });

  test('nobody learns the e-mail address of another from what they wrote', async () => {
    const id = await newDraft(other);
    for (const path of [`${STORIES}/${id}`, `${STORIES}?populate=*`, '/upload/files']) {
      const { body } = await writer.ask('GET', path);
      expect(JSON.stringify(body)).not.toContain('@example.org');
    }
    const filter = 'filters[createdBy][email][$startsWith]=eason';
    expect((await writer.ask('GET', `${STORIES}?${filter}`)).status).toBe(403);
    const { body } = await writer.ask('GET', `${STORIES}/${id}`);
    expect(documentIn(body)).toMatchObject({ createdBy: { firstname: 'Eason' } });
  });

  test('a writer deletes own pictures that nobody shows, and no others, one by one or in bulk', async () => {
    const files = cms.strapi.plugin('upload').service('upload');
    const uploaded = async (person: SignedIn): Promise<{ id: number }> => {
      const bytes = await scene(900, 600).png().toBuffer();
      const [file] = await files.upload(
        { data: {}, files: inputFile('hill.png', bytes) },
        { user: { id: person.id } },
      );
      return file;
    };
    const own = await uploaded(writer);
    const theirs = await uploaded(other);
    const shown = await uploaded(writer);
    await newDraft(other, { hero: { ...content.picture, file: shown.id } });
    const bulk = (id: number) =>
      writer.ask('POST', '/upload/actions/bulk-delete', { fileIds: [id], folderIds: [] });
    expect((await bulk(theirs.id)).status).toBe(403);
    expect((await bulk(shown.id)).status).toBe(403);
    expect((await bulk(own.id)).status).toBe(200);
    expect(await files.findOne(theirs.id)).not.toBeNull();
    expect((await editor.ask('DELETE', `/upload/files/${theirs.id}`)).status).toBe(200);
  });
});

describe.each(databases)('the roles on %s', (database) => {
  const snapshot = async ({ strapi }: Cms) => ({
    roles: await strapi.db.query('admin::role').findMany({ orderBy: { id: 'asc' } }),
    rights: await strapi.db.query('admin::permission').findMany({
      where: { role: { code: { $ne: 'strapi-super-admin' } } },
      orderBy: { id: 'asc' },
    }),
  });

  test(
    'are made at the first start; a second changes nothing, and sets back what was changed',
    async () => {
      let cms = await bootCms({ database });
      const first = await snapshot(cms);
      expect(first.roles.map(({ code }) => code).sort()).toEqual([
        'editor',
        'safeguarding-lead',
        'strapi-super-admin',
        'writer',
      ]);
      await signInAs(cms, 'Amina', 'writer');
      cms = await bootCms({ from: await cms.stopAndKeep() });
      expect(await snapshot(cms)).toEqual(first);

      const service = cms.strapi.service('admin::role');
      const writer = await service.findOne({ code: 'writer' });
      await service.update({ id: writer.id }, { name: 'Chief', description: 'May do everything.' });
      const publish = {
        action: 'plugin::content-manager.explorer.publish',
        subject: 'api::story.story',
      };
      await service.assignPermissions(writer.id, [{ ...publish, properties: { locales: ['en'] } }]);
      cms = await bootCms({ from: await cms.stopAndKeep() });
      const again = await snapshot(cms);
      expect(again.roles.find(({ code }) => code === 'writer')).toMatchObject({ name: 'Writer' });
      expect(again.rights.map(({ action, subject }) => `${action} ${subject}`).sort()).toEqual(
        first.rights.map(({ action, subject }) => `${action} ${subject}`).sort(),
      );
      const person = await cms.strapi.db
        .query('admin::user')
        .findOne({ where: { firstname: 'Amina' }, populate: { roles: true } });
      expect(person.roles).toMatchObject([{ code: 'writer' }]);
      await cms.stop();
    },
    BOOTS,
  );

  test(
    'of Strapi are kept while somebody has them, under another name',
    async () => {
      let cms = await bootCms({ database });
      const roles = cms.strapi.service('admin::role');
      const editor = await roles.findOne({ code: 'editor' });
      await roles.update({ id: editor.id }, { name: 'Somebody else' });
      await roles.create({ name: 'Editor', code: 'strapi-editor' });
      await signInAs(cms, 'Amina', 'strapi-editor');
      cms = await bootCms({ from: await cms.stopAndKeep() });
      const { roles: now } = await snapshot(cms);
      expect(now.map(({ code, name }) => [code, name])).toEqual(
        expect.arrayContaining([
          ['editor', 'Editor'],
          ['strapi-editor', 'Editor (strapi-editor)'],
        ]),
      );
      await cms.stop();
    },
    BOOTS,
  );
});
