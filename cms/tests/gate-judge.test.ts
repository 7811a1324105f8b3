import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentsOf } from './support/content.ts';
import {
  adminOf,
  contentOf,
  GOOD,
  logOf,
  refusedAt,
  showing,
  signInAs,
  uploadPicture,
  type Content,
} from './support/gate.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

const STORY = 'api::story.story';
const TESTIMONY = 'api::testimony.testimony';

interface Problem {
  id: string;
  level: string;
  path: string[];
  key: string;
  isOverridden: boolean;
  override?: { by: string; reason: string };
}

describe.each(databases)('judging and overriding on %s', (database) => {
  let cms: Cms;
  let content: Content;
  let picture: Awaited<ReturnType<typeof uploadPicture>>;
  let admin: Awaited<ReturnType<typeof adminOf>>;
  beforeAll(async () => {
    cms = await bootCms({ database });
    content = contentOf(cms);
    picture = await uploadPicture(cms.strapi);
    admin = await adminOf(cms);
  });
  afterAll(() => cms.stop());

  async function judge(asked: object): Promise<Problem[]> {
    const { status, body } = await admin('POST', '/newsroom/judge', {
      uid: STORY,
      locale: 'en',
      ...asked,
    });
    expect({ status, error: body.error }).toEqual({ status: 200, error: undefined });
    return body.data.problems;
  }
  const inShort = (problems: Problem[]) =>
    problems.map(({ id, level, path }) => `${id} ${level} ${path.join('.')}`);
  const publish = (documentId: string) => content.stories.publish({ documentId });

  describe('what stands in a form is judged before it is saved', () => {
    const form = { ...GOOD.story, slug: 'new', sensitive: true };

    test('of a story that is new, with what it will show', async () => {
      const bad = await content.testimony({ nameChanged: false });
      const connect = [{ id: 1, apiData: { id: 1, documentId: bad, locale: 'en' } }];
      const blocks = [
        { __component: 'block.rich-text', __temp_key__: 'a0', text: showing.text('Words.').text },
        { __component: 'block.testimony', testimony: { connect, disconnect: [] } },
        { __component: 'block.statistics', statistics: { connect: [], disconnect: [] } },
      ];
      const values = {
        ...form,
        title: '',
        blocks,
        hero: { ...picture, file: { id: picture.file }, depicts: 'child-identifiable' },
      };
      expect(inShort(await judge({ documentId: null, values }))).toEqual([
        'site stops title',
        'M2 stops hero.depicts',
        'T5 stops blocks.1.testimony',
        'site stops blocks.2.statistics',
      ]);
    });

    test('of a story that is stored: what is taken out of a relation, and moved about', async () => {
      const bad = await content.testimony({ nameChanged: false });
      const good = await content.testimony();
      const documentId = await content.story({
        blocks: [showing.testimony(bad), showing.text('A.')],
      });
      expect(inShort(await judge({ documentId }))).toEqual(['T5 stops blocks.0.testimony']);
      const stored = await content.stories.findOne({ documentId, populate: { blocks: true } });
      const [first, second] = Array.isArray(stored?.['blocks']) ? stored['blocks'] : [];
      const untouched = { ...first, testimony: { connect: [], disconnect: [] } };
      const values = { ...form, blocks: [second, untouched] };
      expect(inShort(await judge({ documentId, values }))).toEqual(['T5 stops blocks.1.testimony']);
      const change = {
        connect: [{ documentId: good }],
        disconnect: [{ id: 9, apiData: { documentId: bad } }],
      };
      const changed = { ...values, blocks: [{ ...first, testimony: change }] };
      expect(await judge({ documentId, values: changed })).toEqual([]);
      expect(inShort(await judge({ documentId }))).toEqual(['T5 stops blocks.0.testimony']);
    });

    test('of a record, by where readers see it', async () => {
      const testimony = await content.testimony();
      const values = { text: 'My uncle lied.', age: null, place: null };
      const asked = { uid: TESTIMONY, documentId: testimony, values };
      expect(await judge(asked)).toEqual([]);
      const beside = showing.picture({ ...picture, depicts: 'adult' });
      await publish(await content.story({ blocks: [showing.testimony(testimony), beside] }));
      expect(inShort(await judge(asked))).toEqual(['T4 stops-unless-overridden text']);
    });

    test('§5: the words in it, with what to write instead, and how hard it is to read', async () => {
      const values = { ...form, standfirst: 'They speak of child porn.', blocks: [] };
      const { body } = await admin('POST', '/newsroom/judge', { uid: STORY, locale: 'en', values });
      expect(body.data.problems).toMatchObject([
        {
          ...{ level: 'stops-unless-overridden', path: ['standfirst'], matched: 'child porn' },
          excerpt: 'They speak of child porn.',
          preferred: ['child sexual abuse material'],
        },
      ]);
      expect(body.data.reading).toMatchObject({ words: 0, age: null, longest: [] });
    });

    test('with as many questions to the database for thirty blocks as for three', async () => {
      const caseStudy = await content.caseStudy({ phases: [await content.phase({ picture })] });
      const statistic = await content.statistic({ source: await content.source() });
      const three = [
        showing.caseStudy(caseStudy),
        showing.statistics(statistic),
        showing.picture(picture),
      ];
      const count = async (times: number) => {
        const blocks = Array.from({ length: times }, () => three).flat();
        const documentId = await content.story({ blocks });
        let asked = 0;
        // Not what the admin asks about who is signed in, now and then.
        const listen = ({ sql }: { sql: string }) => {
          if (/stories|statistics|sources|case_stud|components_/.test(sql)) asked++;
        };
        cms.strapi.db.connection.on('query', listen);
        expect(await judge({ documentId })).toEqual([]);
        cms.strapi.db.connection.removeListener('query', listen);
        expect(asked).toBeGreaterThan(0);
        return asked;
      };
      expect(await count(10)).toBe(await count(1));
    });

    test('by nobody who may not read it', async () => {
      const judging = { uid: STORY, documentId: null, values: {} };
      const response = await fetch(`${cms.url}/newsroom/judge`, { method: 'POST' });
      expect(response.status).toBe(401);
      const nobody = await adminOf(cms, await signInAs(cms, 'nobody', []));
      expect((await nobody('POST', '/newsroom/judge', judging)).status).toBe(403);
      const action = 'plugin::content-manager.explorer.read';
      const own = { action, subject: STORY, conditions: ['admin::is-creator'] };
      const reader = await adminOf(cms, await signInAs(cms, 'reader', [own]));
      expect((await reader('POST', '/newsroom/judge', judging)).status).toBe(200);
      const documentId = await content.story();
      const others = await reader('POST', '/newsroom/judge', { ...judging, documentId });
      expect(others.status).toBe(403);
      const unknown = { ...judging, uid: 'api::log-entry.log-entry' };
      expect((await admin('POST', '/newsroom/judge', unknown)).status).toBe(404);
    });
  });

  describe('overrides', () => {
    const reason = 'The person asked for it, in writing.';
    const wish = (documentId: string, key: string) => ({
      uid: STORY,
      locale: 'en',
      documentId,
      key,
      reason,
    });
    const override = (body: object) => admin('POST', '/newsroom/overrides', body);

    async function doubtful() {
      const testimony = await content.testimony({ age: 14, place: 'Accra' });
      const documentId = await content.story({
        title: 'Two facts',
        blocks: [showing.testimony(testimony)],
      });
      const [problem] = await judge({ documentId });
      return { testimony, documentId, key: problem?.key ?? '' };
    }

    test('with a reason, let one finding pass until they end', async () => {
      const { testimony, documentId, key } = await doubtful();
      await expect(publish(documentId)).rejects.toMatchObject(refusedAt('blocks.0.testimony'));
      const made = await override(wish(documentId, key));
      expect(made.status).toBe(200);
      expect(await judge({ documentId })).toMatchObject([
        { key, isOverridden: true, override: { by: 'Test Editor', reason } },
      ]);
      await expect(publish(documentId)).resolves.toBeDefined();
      const edit = (data: object) =>
        documentsOf(cms.strapi, 'testimony').update({ documentId: testimony, data });
      await expect(edit({ text: 'Other words.' })).resolves.toBeDefined();
      await expect(edit({ place: 'Tamale' })).rejects.toMatchObject(refusedAt('place'));
      await expect(edit({ text: 'My uncle lied.' })).rejects.toMatchObject(refusedAt('place'));
      const ended = await admin('DELETE', `/newsroom/overrides/${made.body.data.id}`);
      expect(ended.status).toBe(200);
      await expect(publish(documentId)).rejects.toMatchObject(refusedAt('blocks.0.testimony'));
      expect(await logOf(cms.strapi, { document: documentId, what: 'override' })).toEqual([
        `override | done | Test Editor | T4: ${reason}`,
        'override | done | Test Editor | T4: the override is ended.',
      ]);
    });

    test('of a record hold wherever it is shown, of a story for that story alone', async () => {
      const { testimony, documentId, key } = await doubtful();
      const other = await content.story({ blocks: [showing.testimony(testimony)] });
      await override(wish(documentId, key));
      await expect(publish(other)).rejects.toMatchObject(refusedAt('blocks.0.testimony'));
      const [own] = await judge({ uid: TESTIMONY, documentId: testimony });
      await override({ ...wish(testimony, own?.key ?? ''), uid: TESTIMONY });
      await expect(publish(other)).resolves.toBeDefined();
    });

    test('are for nothing that only stops, for nothing unknown, and need a reason', async () => {
      const bad = await content.testimony({ nameChanged: false });
      const documentId = await content.story({ blocks: [showing.testimony(bad)] });
      const [problem] = await judge({ documentId });
      const stops = await override(wish(documentId, problem?.key ?? ''));
      expect(stops.status).toBe(400);
      expect(stops.body.error.message).toContain('Nobody may override this (T5).');
      expect((await override(wish(documentId, 'unknown'))).status).toBe(404);
      const { key, ...rest } = await doubtful();
      const short = await override({ ...wish(rest.documentId, key), reason: 'Because.  ' });
      expect(short.status).toBe(400);
      expect(short.body.error.message).toContain('ten characters');
    });

    test('are for those alone who may review, and nothing else writes them', async () => {
      const { documentId, key } = await doubtful();
      const action = 'plugin::content-manager.explorer.read';
      const writer = await adminOf(
        cms,
        await signInAs(cms, 'writer', [{ action, subject: STORY }]),
      );
      expect((await writer('POST', '/newsroom/overrides', wish(documentId, key))).status).toBe(403);
      expect((await writer('DELETE', '/newsroom/overrides/1')).status).toBe(403);
      const documents = documentsOf(cms.strapi, 'override');
      await expect(documents.create({ data: { key } })).rejects.toThrow('Ready to publish?');
      expect((await cms.get('/api/overrides')).status).toBe(404);
    });
  });
});
