import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PRESENCE } from '../src/editing/presence.ts';
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

describe.each(databases)('editing on %s', (database) => {
  let cms: Cms;
  let ask: Ask;
  let other: Ask;
  let content: Awaited<ReturnType<typeof createContent>>;
  beforeAll(async () => {
    cms = await bootCms({ database });
    content = await createContent(cms.strapi);
    ask = await asFirstAdmin(cms);
    other = await asColleague(cms, { firstname: 'Amina', lastname: 'Khan' });
  });
  afterAll(() => cms.stop());

  let made = 0;
  const slug = () => `edited-${++made}`;
  async function newStory(more: object = {}) {
    const { data } = await ask('POST', STORIES, { ...story, slug: slug(), ...more });
    return `${STORIES}/${String(data['documentId'])}`;
  }
  const draft = (documentId: string, populate: object = {}) =>
    documentsOf(cms.strapi, 'story').findOne({ documentId, populate });
  const idIn = (path: string) => path.split('/').at(-1) ?? '';
  const wordless = () => ({ ...content.picture, alternativeText: '' });
  const revisionOf = async (path: string, asker = ask) =>
    (await asker('GET', path)).headers.get('x-revision') ?? '';
  const basedOn = (revision: string) => ({ 'x-based-on': revision });

  describe('a publish that is refused', () => {
    test('keeps what was typed as the draft, and says so beside the same refusal', async () => {
      const path = await newStory();
      const typed = { title: 'Typed since', hero: wordless(), blocks: [text('New.')] };
      const reply = await ask('POST', `${path}/actions/publish`, typed);
      expect(reply).toMatchObject({
        status: 400,
        error: {
          name: 'ValidationError',
          details: {
            errors: [{ path: ['hero', 'alternativeText'] }],
            saved: { documentId: idIn(path), updatedAt: expect.any(String) },
          },
        },
      });
      expect(await draft(idIn(path), ['blocks'])).toMatchObject({
        title: 'Typed since',
        blocks: [{ __component: 'block.rich-text' }],
      });
      expect(reply.headers.get('x-revision')).toBe(await revisionOf(path));
    });

    test('of a story that was new leaves one draft, not two and not none', async () => {
      const before = await documentsOf(cms.strapi, 'story').findMany({});
      const typed = { ...story, title: 'New', slug: slug(), hero: wordless() };
      const reply = await ask('POST', `${STORIES}/actions/publish`, typed);
      expect(reply.status).toBe(400);
      const after = await documentsOf(cms.strapi, 'story').findMany({});
      expect(after).toHaveLength(before.length + 1);
      expect(reply.error['details']).toMatchObject({
        saved: { documentId: after.find(({ title }) => title === 'New')?.documentId },
      });
    });

    test('keeps nothing where the draft itself is refused', async () => {
      const path = await newStory();
      const typed = { title: 'Too long '.repeat(20), hero: wordless() };
      const reply = await ask('POST', `${path}/actions/publish`, typed);
      expect(reply.status).toBe(400);
      expect(reply.error['details']).not.toHaveProperty('saved');
    });

    test('does not change what readers see', async () => {
      const path = `${STORIES}/${content.related.documentId}`;
      const typed = { title: 'Typed since', hero: wordless() };
      expect((await ask('POST', `${path}/actions/publish`, typed)).status).toBe(400);
      expect((await cms.get('/api/stories/related')).body).toMatchObject({
        data: { title: 'A related story' },
      });
    });
  });

  describe('a save', () => {
    test('over what a colleague has saved since is refused, with who, when and the difference', async () => {
      const path = await newStory({ blocks: [text('Every child.')] });
      const revision = await revisionOf(path);
      expect(revision).not.toBe('');
      await other('PUT', path, { title: 'Hers' }, basedOn(revision));
      const reply = await ask('PUT', path, { title: 'Mine' }, basedOn(revision));
      expect(reply).toMatchObject({
        status: 409,
        error: {
          message: expect.stringContaining('Amina Khan has saved this'),
          details: {
            ...{ by: 'Amina Khan', isYou: false, at: expect.any(String) },
            revision: await revisionOf(path),
            differences: [
              {
                name: 'Title',
                before: [{ text: 'Hers', isChanged: true }],
                after: [{ text: 'Mine', isChanged: true }],
              },
            ],
          },
        },
      });
      expect((await draft(idIn(path)))?.['title']).toBe('Hers');
    });

    test('is refused as well when it publishes, and saves no draft', async () => {
      const path = await newStory();
      const revision = await revisionOf(path);
      await other('PUT', path, { title: 'Hers' });
      const typed = { title: 'Mine', hero: wordless() };
      const reply = await ask('POST', `${path}/actions/publish`, typed, basedOn(revision));
      expect(reply.status).toBe(409);
      expect((await draft(idIn(path)))?.['title']).toBe('Hers');
    });

    test('goes over theirs when that was chosen, with every relation of a block that they took out', async () => {
      const figures = { __component: 'block.statistics', statistics: [] };
      const path = await newStory({ blocks: [text('One.'), figures] });
      const loaded = await documentsOf(cms.strapi, 'story').update({
        documentId: idIn(path),
        data: { blocks: [{ ...figures, statistics: [content.statistic] }] },
      });
      const revision = await revisionOf(path);
      const [block] = ((await draft(loaded.documentId, ['blocks']))?.['blocks'] ?? []) as {
        id: number;
      }[];
      await other('PUT', path, { title: 'Hers', blocks: [] });
      const typed = {
        title: 'Mine',
        blocks: [
          {
            ...{ id: block?.id, __component: 'block.statistics', heading: 'Mine' },
            statistics: { connect: [], disconnect: [] },
          },
        ],
      };
      const theirs = await revisionOf(path);
      const takingOver = { ...basedOn(revision), 'x-takes-over': theirs };
      const reply = await ask('PUT', path, typed, takingOver);
      expect(reply.status).toBe(200);
      const populate = {
        blocks: { on: { 'block.statistics': { populate: { statistics: { fields: ['label'] } } } } },
      };
      expect(await draft(loaded.documentId, populate)).toMatchObject({
        title: 'Mine',
        blocks: [{ heading: 'Mine', statistics: [{ documentId: content.statistic }] }],
      });
    });

    test('that says nothing of what it is based on, or repeats what is there, is let through', async () => {
      const path = await newStory();
      const revision = await revisionOf(path);
      await other('PUT', path, { title: 'Hers' });
      await other('PUT', path, { title: story.title });
      expect((await ask('PUT', path, { title: 'Mine' }, basedOn(revision))).status).toBe(200);
      expect((await ask('PUT', path, { title: 'Mine again' })).status).toBe(200);
    });

    test('is no conflict after a publish of one’s own, nor of another language', async () => {
      const path = await newStory();
      const published = await ask('POST', `${path}/actions/publish`, {});
      const revision = published.headers.get('x-revision') ?? '';
      await other('PUT', `${path}?locale=fr`, { ...story, title: 'Une histoire' });
      const reply = await ask('PUT', path, { title: 'Mine' }, basedOn(revision));
      expect(reply.status).toBe(200);
    });

    test('of a language that a colleague has begun since is refused', async () => {
      const path = await newStory();
      const french = `${path}?locale=fr`;
      const revision = await revisionOf(french);
      await other('PUT', french, { ...story, title: 'La sienne' });
      const typed = { ...story, title: 'La mienne' };
      expect((await ask('PUT', french, typed, basedOn(revision))).status).toBe(409);
    });

    test('of what has no drafts is held to the same', async () => {
      const path = `/content-manager/collection-types/api::statistic.statistic/${content.statistic}`;
      const revision = await revisionOf(path);
      await other('PUT', path, { displayValue: '151B' }, basedOn(revision));
      const reply = await ask('PUT', path, { displayValue: '152B' }, basedOn(revision));
      expect(reply).toMatchObject({ status: 409, error: { details: { by: 'Amina Khan' } } });
    });

    test('tells the difference to nobody who may not read the draft', async () => {
      const path = await newStory({ standfirst: 'Not for everybody.' });
      const roles = cms.strapi.service('admin::role');
      const writer: { id: number } = await roles.create({ name: `Own drafts ${database}` });
      const own = {
        subject: 'api::story.story',
        properties: { fields: ['title', 'standfirst'], locales: ['en'] },
        conditions: ['admin::is-creator'],
      };
      await roles.assignPermissions(
        writer.id,
        ['read', 'update'].map((right) => ({
          action: `plugin::content-manager.explorer.${right}`,
          ...own,
        })),
      );
      const name = { firstname: 'Writer', lastname: database };
      const askAsWriter = await asColleague(cms, { ...name, role: writer.id });
      const reply = await askAsWriter('PUT', path, { title: 'Mine' }, basedOn('another'));
      expect(reply.status).toBe(403);
      expect(JSON.stringify(reply.error)).not.toContain('Not for everybody');
    });

    test('of two at the same moment one is refused', async () => {
      const path = await newStory();
      const headers = basedOn(await revisionOf(path));
      const replies = await Promise.all([
        ask('PUT', path, { title: 'Mine' }, headers),
        other('PUT', path, { title: 'Hers' }, headers),
      ]);
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    });
  });

  describe('presence', () => {
    const here = async (asker: Ask, path: string) => {
      const place = { uid: 'api::story.story', documentId: idIn(path), locale: 'en' };
      return (await asker('POST', '/newsroom/presence', place)).data['others'];
    };

    test('each is told who else is there, since when, and nobody of oneself', async () => {
      const path = await newStory();
      expect(await here(ask, path)).toEqual([]);
      expect(await here(ask, path)).toEqual([]);
      expect(await here(other, path)).toEqual([{ name: 'Test Editor', since: expect.any(String) }]);
      expect(await here(ask, path)).toEqual([{ name: 'Amina Khan', since: expect.any(String) }]);
    });

    test('who is silent for 45 seconds has gone, and leaves nothing behind', async () => {
      const path = await newStory();
      await here(other, path);
      const query = cms.strapi.db.query(PRESENCE);
      const where = { document: idIn(path) };
      await query.updateMany({ where, data: { seen: new Date(Date.now() - 46_000) } });
      expect(await here(ask, path)).toEqual([]);
      expect(await query.count({ where })).toBe(1);
    });
  });
});
