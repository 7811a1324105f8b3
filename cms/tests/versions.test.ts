import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VERSION } from '../src/versions/store.ts';
import { paragraphs } from './support/blocks.ts';
import { createContent, documentsOf } from './support/content.ts';
import { asColleague, asFirstAdmin, type Ask } from './support/newsroom.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

const STORIES = '/content-manager/collection-types/api::story.story';
const story = {
  ...{ title: 'A story', standfirst: 'What it is about.', publishedOn: '2026-11-02' },
  sensitive: false,
};
const text = (words: string) => ({ __component: 'block.rich-text', text: paragraphs(words) });

describe.each(databases)('versions on %s', (database) => {
  let cms: Cms;
  let ask: Ask;
  let content: Awaited<ReturnType<typeof createContent>>;
  beforeAll(async () => {
    cms = await bootCms({ database });
    content = await createContent(cms.strapi);
    ask = await asFirstAdmin(cms);
  });
  afterAll(() => cms.stop());

  let made = 0;
  async function newStory(more: object = {}) {
    const { data } = await ask('POST', STORIES, { ...story, slug: `version-${++made}`, ...more });
    return String(data['documentId']);
  }
  async function versionsOf(documentId: string, locale = 'en', asker = ask) {
    const query = `uid=api::story.story&documentId=${documentId}&locale=${locale}`;
    const { data } = await asker('GET', `/newsroom/versions?${query}`);
    return Object.values(data) as { id: number; kind: string; name: string; isCurrent: boolean }[];
  }
  const kinds = async (documentId: string) =>
    (await versionsOf(documentId)).map(({ kind }) => kind);
  const newest = async (documentId: string) => (await versionsOf(documentId))[0]?.id;

  test('every save and publish is kept with who made it, and nothing twice', async () => {
    const documentId = await newStory({ blocks: [text('One.')] });
    await ask('PUT', `${STORIES}/${documentId}`, { title: 'Changed' });
    await ask('PUT', `${STORIES}/${documentId}`, { title: 'Changed' });
    expect(await kinds(documentId)).toEqual(['save', 'save']);
    await ask('POST', `${STORIES}/${documentId}/actions/publish`, { title: 'Published' });
    await ask('POST', `${STORIES}/${documentId}/actions/unpublish`, {});
    expect(await versionsOf(documentId)).toMatchObject([
      { kind: 'unpublish', name: 'Test Editor', isCurrent: true },
      { kind: 'publish', isCurrent: true },
      { kind: 'save', isCurrent: false },
      { kind: 'save', isCurrent: false },
    ]);
  });

  test('what was refused is not kept', async () => {
    const documentId = await newStory();
    const hero = { ...content.picture, alternativeText: '' };
    await expect(
      documentsOf(cms.strapi, 'story').update({ documentId, data: { hero }, status: 'published' }),
    ).rejects.toThrow('no description');
    expect(await kinds(documentId)).toEqual(['save']);
  });

  test('two versions are told apart in words, block by block', async () => {
    const blocks = [text('Every child.'), { __component: 'block.statistics', statistics: [] }];
    const documentId = await newStory({ blocks });
    const first = await newest(documentId);
    await documentsOf(cms.strapi, 'story').update({
      documentId,
      data: {
        blocks: [
          text('Every single child.'),
          { __component: 'block.statistics', statistics: [content.statistic] },
        ],
      },
    });
    const { data } = await ask('GET', `/newsroom/versions/${first}`);
    expect(data['differences']).toEqual([
      {
        name: 'Text',
        before: [
          { text: 'Text: Every ', isChanged: false },
          { text: 'child.', isChanged: false },
        ],
        after: expect.arrayContaining([{ text: 'single ', isChanged: true }]),
      },
      {
        name: 'Statistics',
        before: expect.anything(),
        after: expect.arrayContaining([
          { text: expect.stringContaining('annual profits'), isChanged: true },
        ]),
      },
    ]);
  });

  test('a restored version is the draft again, with its relations, and readers see nothing yet', async () => {
    const full = content.story;
    const before = await newest(full);
    const { body } = await cms.get('/api/stories/every-block');
    await ask('PUT', `${STORIES}/${full}`, { title: 'Spoilt', blocks: [], hero: null });
    const reply = await ask('POST', `/newsroom/versions/${before}/restore`);
    expect(reply.data).toMatchObject({ documentId: full, leftOut: [] });
    expect(await versionsOf(full)).toMatchObject([
      { kind: 'restore', isCurrent: true },
      { kind: 'save', isCurrent: false },
      { id: before, isCurrent: true },
    ]);
    await ask('POST', `${STORIES}/${full}/actions/publish`, {});
    const again = await cms.get('/api/stories/every-block');
    expect(withoutIds(again.body)).toEqual(withoutIds(body));
  });

  test('what was deleted since is left out, and said by its name', async () => {
    const { documentId: statistic } = await documentsOf(cms.strapi, 'statistic').create({
      data: { displayValue: '9', label: 'short-lived', slug: 'short-lived' },
    });
    const documentId = await newStory({ blocks: [] });
    await documentsOf(cms.strapi, 'story').update({
      documentId,
      data: { blocks: [{ __component: 'block.statistics', statistics: [statistic] }] },
    });
    const withFigure = await newest(documentId);
    await documentsOf(cms.strapi, 'story').update({ documentId, data: { blocks: [] } });
    await documentsOf(cms.strapi, 'statistic').delete({ documentId: statistic });
    const { data } = await ask('POST', `/newsroom/versions/${withFigure}/restore`);
    expect(data['leftOut']).toEqual([expect.stringMatching(/^the statistic “.+”$/)]);
    const draft = await documentsOf(cms.strapi, 'story').findOne({
      documentId,
      populate: { blocks: { on: { 'block.statistics': { populate: ['statistics'] } } } },
    });
    expect(draft?.['blocks']).toMatchObject([{ statistics: [] }]);
  });

  test('each language has its own', async () => {
    const documentId = await newStory();
    await ask('PUT', `${STORIES}/${documentId}?locale=fr`, { ...story, title: 'Une histoire' });
    expect(await versionsOf(documentId, 'fr')).toHaveLength(1);
    expect(await versionsOf(documentId, 'en')).toHaveLength(1);
  });

  test('who may not read a story sees no version of it, and who may not write restores none', async () => {
    const documentId = await newStory();
    const id = await newest(documentId);
    const roles = cms.strapi.service('admin::role');
    const stranger: { id: number } = await roles.create({ name: `Stranger ${database}` });
    const reader: { id: number } = await roles.create({ name: `Reader ${database}` });
    const read = { action: 'plugin::content-manager.explorer.read', subject: 'api::story.story' };
    await roles.assignPermissions(reader.id, [
      { ...read, properties: { fields: ['title'], locales: ['en'] }, conditions: [] },
    ]);
    const askAs = (firstname: string, role: number) =>
      asColleague(cms, { firstname, lastname: database, role });
    const outside = await askAs('Stranger', stranger.id);
    expect((await outside('GET', `/newsroom/versions/${id}`)).status).toBe(403);
    const inside = await askAs('Reader', reader.id);
    expect((await inside('GET', `/newsroom/versions/${id}`)).status).toBe(200);
    expect((await inside('POST', `/newsroom/versions/${id}/restore`)).status).toBe(403);
  });

  test('they go with the story that is deleted, and nobody edits them', async () => {
    const documentId = await newStory();
    await expect(documentsOf(cms.strapi, 'version').create({ data: {} })).rejects.toThrow(
      'not edited',
    );
    await ask('DELETE', `${STORIES}/${documentId}`);
    expect(await cms.strapi.db.query(VERSION).count({ where: { document: documentId } })).toBe(0);
    expect((await cms.get('/api/versions')).status).toBe(404);
  });
});

/** Publishing makes components anew. */
const withoutIds = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      ['id', 'updatedAt', 'publishedAt', 'title'].includes(key) ? undefined : part,
    ),
  );
