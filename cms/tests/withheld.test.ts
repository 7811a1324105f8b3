import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeWithheld } from '../src/gate/judged.ts';
import { lookBack } from '../src/gate/look-back.ts';
import { documentsOf } from './support/content.ts';
import { fetchChanges, lastSeq } from './support/feed.ts';
import { adminOf, contentOf, GOOD, logOf, showing, type Content } from './support/gate.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

const STORY = 'api::story.story';
const STATISTIC = 'api::statistic.statistic';
const CLAIM = { verification: 'verified', checkedOn: '2026-11-01', checkedBy: 'Somebody' };

describe.each(databases)('what is withheld, on %s', (database) => {
  let cms: Cms;
  let content: Content;
  beforeAll(async () => {
    cms = await bootCms({ database });
    content = contentOf(cms);
  });
  afterAll(() => cms.stop());

  /** Alters rows past the gate, as an import would; they are judged as at the next start. */
  async function come(uid: string, where: object, data?: object): Promise<void> {
    const rows: { id: number }[] = await cms.strapi.db.query(uid).findMany({ where });
    if (data !== undefined) await cms.strapi.db.query(uid).updateMany({ where, data });
    for (const { id } of rows) {
      await cms.strapi.db.connection('gate_judged').where({ uid, row_id: id }).delete();
    }
    await lookBack(cms.strapi);
  }
  const withhold = (type: string, documentId: string, data?: object) =>
    come(`api::${type}.${type}`, { documentId }, data);
  const sent = async (path: string) => JSON.stringify((await cms.get(`/api/${path}`)).body);
  const status = async (path: string) => (await cms.get(`/api/${path}`)).status;
  const publish = async (more: object) => {
    const documentId = await content.story({ sensitive: false, ...more });
    await content.stories.publish({ documentId });
    return documentId;
  };
  const topicNamed = async (name: string) =>
    (await documentsOf(cms.strapi, 'topic').create({ data: { name, slug: content.slug('topic') } }))
      .documentId;

  test('A3: a topic is not named by a story either, nor by a card, until it is mended', async () => {
    const topic = await topicNamed('Kept topic');
    const other = await topicNamed('Other topic');
    const story = await publish({ topics: [topic, other] });
    const beside = await publish({ related: [story] });
    const good = { name: 'Kept topic' };
    await withhold('topic', topic, { slug: 'Not An Address' });
    for (const path of [`stories/${story}`, `stories/${beside}`, 'stories']) {
      expect(await sent(path)).not.toContain('Kept topic');
      expect(await sent(path)).toContain('Other topic');
    }
    const last = await lastSeq(cms);
    const data = { ...good, slug: content.slug('topic') };
    await documentsOf(cms.strapi, 'topic').update({ documentId: topic, data });
    expect(await sent(`stories/${story}`)).toContain('Kept topic');
    // The page of the story was made without it.
    const { data: changes } = await fetchChanges(cms, `?after=${last}`);
    expect(changes).toContainEqual(
      expect.objectContaining({ type: 'story', documentId: story, action: 'update' }),
    );
  });

  test('F1: a figure is neither the newer one of another, nor in a sentence', async () => {
    const newer = await content.statistic({ label: 'The kept figure', slug: 'kept-figure' });
    const figure = await content.statistic({ supersededBy: newer });
    expect(await sent(`statistics/${figure}`)).toContain('kept figure');
    const story = await publish({ blocks: [showing.text('So many: [[kept-figure]].')] });
    expect(await sent(`stories/${story}`)).toContain('The kept figure');
    const [row] = await documentsOf(cms.strapi, 'statistic').findMany({
      filters: { documentId: newer },
    });
    await writeWithheld(cms.strapi, STATISTIC, [row?.id]);
    expect(await sent(`statistics/${figure}`)).not.toContain('kept figure');
    expect(await sent(`stories/${story}`)).not.toContain('The kept figure');
  });

  test('a translation is no alternate, and is there again when a shared field is mended', async () => {
    const figure = await content.statistic();
    const french = { documentId: figure, locale: 'fr' };
    await documentsOf(cms.strapi, 'statistic').update({ ...french, data: { ...GOOD.statistic } });
    const alternate = '"locale":"fr"';
    expect(await sent(`statistics/${figure}`)).toContain(alternate);
    await come(STATISTIC, french, { verification: 'verified' });
    expect(await sent(`statistics/${figure}`)).not.toContain(alternate);
    // What is the same in every language comes with an import in all of them.
    await withhold('statistic', figure, { verification: 'verified' });
    const mended = { verification: 'not-verified', publicNote: 'Checked.' };
    await documentsOf(cms.strapi, 'statistic').update({ documentId: figure, data: mended });
    expect(await sent(`statistics/${figure}`)).toContain(alternate);
    expect(await status(`statistics/${figure}?locale=fr`)).toBe(200);
  });

  test('F1: a figure is there again once its source is mended, and the log tells (A4)', async () => {
    const source = await content.source();
    const figure = await content.statistic({ source, ...CLAIM });
    await withhold('source', source, { url: null });
    await withhold('statistic', figure);
    expect(await status(`statistics/${figure}`)).toBe(404);
    const last = await lastSeq(cms);
    const data = { url: 'https://ilo.example' };
    await documentsOf(cms.strapi, 'source').update({ documentId: source, data });
    expect(await status(`statistics/${figure}`)).toBe(200);
    expect((await fetchChanges(cms, `?after=${last}`)).data).toContainEqual(
      expect.objectContaining({ type: 'statistic', documentId: figure, action: 'publish' }),
    );
    expect((await logOf(cms.strapi, { document: figure })).slice(-2)).toEqual([
      expect.stringContaining('It came past the gate and is withheld: Source'),
      'edit-live | done | The CMS | It is mended, and no longer withheld.',
    ]);
  });

  test('what nothing is wrong with any more is there again after an override', async () => {
    const figure = await content.statistic();
    const where = { documentId: figure };
    const { id }: { id: number } = await cms.strapi.db.query(STATISTIC).findOne({ where });
    await writeWithheld(cms.strapi, STATISTIC, [id]);
    expect(await status(`statistics/${figure}`)).toBe(404);
    const admin = await adminOf(cms);
    const documentId = await content.story({ sensitive: false, contentNote: 'It triggers.' });
    const asked = { uid: STORY, locale: 'en', documentId };
    const { body } = await admin('POST', '/newsroom/judge', asked);
    const { key } = body.data.problems[0];
    const reason = 'The word is a quotation.';
    expect((await admin('POST', '/newsroom/overrides', { ...asked, key, reason })).status).toBe(
      200,
    );
    expect(await status(`statistics/${figure}`)).toBe(200);
  });

  test('F2: a story stays live with the notice of a figure that was withdrawn since', async () => {
    const figure = await content.statistic();
    const story = await publish({ blocks: [showing.statistics(figure)] });
    const data = { verification: 'withdrawn', publicNote: 'Its publisher took it back.' };
    await documentsOf(cms.strapi, 'statistic').update({ documentId: figure, data });
    await come(STORY, { documentId: story, publishedAt: { $notNull: true } });
    expect(await status(`stories/${story}`)).toBe(200);
  });
});
