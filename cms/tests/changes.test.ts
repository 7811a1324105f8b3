import { CHANGE_TYPES } from '@breaking-the-chains/shared/change';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInternal } from '../src/internal-types.ts';
import { signIn } from './support/admin.ts';
import { fetchChanges, lastSeq } from './support/feed.ts';
import { inputFile, scene } from './support/pictures.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

/** Written by the CMS itself, and sent with the statistic that it is of. */

describe.each(databases)('the rows of the change feed on %s', (database) => {
  let cms: Cms;
  let made = 0;
  beforeAll(async () => {
    cms = await bootCms({ database });
  });
  afterAll(() => cms.stop());

  /** The rows that some work made, without what differs from run to run. */
  async function rowsOf(work: () => Promise<unknown>) {
    const before = await lastSeq(cms);
    await work();
    const { data } = await fetchChanges(cms, `?after=${before}`);
    return (
      data
        // What is taken down leaves one at its address; tests of redirects speak of it.
        .filter(({ type }) => type !== 'redirect')
        .map(({ type, documentId, locale, action }) => ({ type, documentId, locale, action }))
    );
  }

  const topics = () => cms.strapi.documents('api::topic.topic');
  const stories = () => cms.strapi.documents('api::story.story');
  const words = () => ({ name: `Topic ${++made}`, slug: `topic-${made}` });
  const story = () => ({
    title: `Story ${++made}`,
    slug: `story-${made}`,
    standfirst: 'Words.',
    publishedOn: '2026-11-23',
    featured: false,
    sensitive: false,
  });

  test('a topic makes a row when it is created, edited, copied and deleted', async () => {
    let documentId = '';
    const rows = await rowsOf(async () => {
      ({ documentId } = await topics().create({ data: words(), locale: 'en' }));
      await topics().update({ documentId, locale: 'en', data: { description: 'Other words' } });
      await topics().delete({ documentId, locale: 'en' });
    });
    const row = { type: 'topic', documentId, locale: 'en' };
    expect(rows).toEqual([
      { ...row, action: 'create' },
      { ...row, action: 'update' },
      { ...row, action: 'delete' },
    ]);
    const source = await topics().create({ data: words() });
    const copied = await rowsOf(() =>
      topics().clone({ documentId: source.documentId, data: words() }),
    );
    expect(copied).toMatchObject([{ type: 'topic', action: 'create' }]);
    expect(copied[0]?.documentId).not.toBe(source.documentId);
  });

  test('drafts make no rows: saved, copied, discarded or deleted', async () => {
    const rows = await rowsOf(async () => {
      const { documentId } = await stories().create({ data: story(), status: 'draft' });
      await stories().update({ documentId, data: { title: 'Another' }, status: 'draft' });
      const copy = await stories().clone({ documentId, data: story() });
      await stories().discardDraft({ documentId });
      await stories().delete({ documentId });
      await stories().delete({ documentId: copy?.documentId ?? '' });
    });
    expect(rows).toEqual([]);
  });

  test('publishing, publishing again, unpublishing and deleting each make their row', async () => {
    const { documentId } = await stories().create({ data: story(), status: 'draft' });
    const row = { type: 'story', documentId, locale: 'en' };
    expect(await rowsOf(() => stories().publish({ documentId }))).toEqual([
      { ...row, action: 'publish' },
    ]);
    const drafted = () => stories().update({ documentId, data: { title: 'New' }, status: 'draft' });
    expect(await rowsOf(drafted)).toEqual([]);
    expect(await rowsOf(() => stories().discardDraft({ documentId }))).toEqual([]);
    const published = () =>
      stories().update({ documentId, data: { title: 'Newer' }, status: 'published' });
    expect(await rowsOf(published)).toEqual([{ ...row, action: 'publish' }]);
    expect(await rowsOf(() => stories().unpublish({ documentId }))).toEqual([
      { ...row, action: 'unpublish' },
    ]);
    await stories().publish({ documentId });
    expect(await rowsOf(() => stories().delete({ documentId }))).toEqual([
      { ...row, action: 'delete' },
    ]);
  });

  test('a story that is born published makes one row', async () => {
    const rows = await rowsOf(() => stories().create({ data: story(), status: 'published' }));
    expect(rows).toMatchObject([{ type: 'story', locale: 'en', action: 'publish' }]);
  });

  test('every language that is touched has its row', async () => {
    const { documentId } = await stories().create({ data: story(), locale: 'en' });
    await stories().update({ documentId, data: story(), locale: 'fr' });
    const published = await rowsOf(() => stories().publish({ documentId, locale: '*' }));
    expect(published.map(({ locale, action }) => `${locale} ${action}`).sort()).toEqual([
      'en publish',
      'fr publish',
    ]);
    // The day is the same in every language, so Strapi carries it over.
    const data = { publishedOn: '2026-11-24' } as const;
    const shared = await rowsOf(() =>
      stories().update({ documentId, locale: 'en', data, status: 'published' }),
    );
    expect(shared.map(({ locale, action }) => `${locale} ${action}`).sort()).toEqual([
      'en publish',
      'fr update',
    ]);
    const one = await rowsOf(() => stories().unpublish({ documentId, locale: 'fr' }));
    expect(one).toMatchObject([{ locale: 'fr', action: 'unpublish' }]);
    const rest = await rowsOf(() => stories().delete({ documentId, locale: '*' }));
    expect(rest).toMatchObject([{ locale: 'en', action: 'delete' }]);
  });

  test('removing a language tells of everything that was in it', async () => {
    const locales = cms.strapi.plugin('i18n').service('locales');
    const { id } = await locales.create({ code: 'cy', name: 'Welsh' });
    const { documentId } = await topics().create({ data: words(), locale: 'en' });
    await topics().update({ documentId, data: words(), locale: 'cy' });
    const rows = await rowsOf(() => locales.delete({ id }));
    expect(rows).toEqual([{ type: 'topic', documentId, locale: 'cy', action: 'delete' }]);
  });

  test('bulk publish, bulk unpublish and bulk delete in the admin make a row for each', async () => {
    const authorization = `Bearer ${await signIn(cms.strapi, cms.url)}`;
    const created = [
      await stories().create({ data: story() }),
      await stories().create({ data: story() }),
    ];
    const documentIds = created.map(({ documentId }) => documentId);
    const bulk = async (action: string) => {
      const where = `${cms.url}/content-manager/collection-types/api::story.story/actions/${action}`;
      const headers = { authorization, 'content-type': 'application/json' };
      const body = JSON.stringify({ documentIds });
      const { status } = await fetch(where, { method: 'POST', headers, body });
      expect(status).toBe(200);
    };
    for (const [verb, action] of [
      ['bulkPublish', 'publish'],
      ['bulkUnpublish', 'unpublish'],
    ] as const) {
      const rows = await rowsOf(() => bulk(verb));
      expect(rows.map((row) => row.documentId).sort()).toEqual([...documentIds].sort());
      expect(rows.every((row) => row.action === action)).toBe(true);
    }
    await bulk('bulkPublish');
    expect(await rowsOf(() => bulk('bulkDelete'))).toHaveLength(2);
  });

  test('a write that is rolled back leaves no row and wakes nobody', async () => {
    const before = await lastSeq(cms);
    const failing = cms.strapi.db.transaction(async () => {
      await topics().create({ data: words() });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect((await fetchChanges(cms, `?after=${before}`)).data).toEqual([]);
  });

  test('a file makes a row when it is described, replaced and deleted, but none when it is new', async () => {
    const upload = cms.strapi.plugin('upload').service('upload');
    const picture = async (width: number) =>
      inputFile('scene.png', await scene(width, 300).png().toBuffer());
    let file = { id: 0, documentId: '' };
    const created = await rowsOf(async () => {
      [file] = await upload.upload({ data: {}, files: await picture(400) });
    });
    expect(created).toEqual([]);
    const row = { type: 'file', documentId: file.documentId, locale: null };
    const described = await rowsOf(() => upload.updateFileInfo(file.id, { caption: 'Words' }));
    expect(described).toEqual([{ ...row, action: 'update' }]);
    const other = await picture(410);
    expect(await rowsOf(() => upload.replace(file.id, { data: {}, file: other }))).toEqual([
      { ...row, action: 'update' },
    ]);
    const stored = await upload.findOne(file.id);
    expect(await rowsOf(() => upload.remove(stored))).toEqual([{ ...row, action: 'delete' }]);
  });

  test('the feed speaks of exactly the types of the contract', () => {
    const types = Object.values(cms.strapi.contentTypes)
      .filter((type) => type.uid.startsWith('api::') && !isInternal(type))
      .map(({ info }) => info.singularName);
    expect([...types, 'file'].sort()).toEqual([...CHANGE_TYPES].sort());
  });
});
