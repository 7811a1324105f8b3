import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { DELETED } from '../src/log/reasons.ts';
import type { loadDocuments } from '../src/seed/load-documents.ts';
import { documentsOf } from './support/content.ts';
import {
  adminOf,
  contentOf,
  dayFrom,
  GOOD,
  logOf,
  refusedAt,
  showing,
  uploadPicture,
  type Content,
} from './support/gate.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

const requireHere = createRequire(import.meta.url);
const STORY = 'api::story.story';

describe.each(databases)('every path to readers on %s meets the gate (A3)', (database) => {
  let cms: Cms;
  let content: Content;
  let picture: object;
  let admin: Awaited<ReturnType<typeof adminOf>>;
  /** Of a block that no story may show: it says that somebody else published it, and not who. */
  let bad: object;
  let good: object;
  const refused = refusedAt('blocks.0.testimony', 'blocks.0.testimony');

  beforeAll(async () => {
    cms = await bootCms({ database });
    content = contentOf(cms);
    picture = await uploadPicture(cms.strapi);
    admin = await adminOf(cms);
    const unknown = await content.testimony({ narrative: 'published-by-another' });
    bad = showing.testimony(unknown);
    good = showing.testimony(await content.testimony());
  });
  afterAll(() => cms.stop());

  const { stringify } = JSON;
  const isLive = async (slug: string, locale = 'en') =>
    (await cms.get(`/api/stories/${slug}?locale=${locale}`)).status === 200;
  const draft = async (more: object) => {
    const slug = content.slug('story');
    return { slug, documentId: await content.story({ slug, ...more }) };
  };
  const live = async (more: object) => {
    const { slug, documentId } = await draft(more);
    await content.stories.publish({ documentId });
    return { slug, documentId };
  };

  test('publish, create and update', async () => {
    const { slug, documentId } = await draft({ blocks: [bad] });
    await expect(content.stories.publish({ documentId })).rejects.toMatchObject(refused);
    const data = { ...GOOD.story, slug: content.slug('story'), blocks: [bad] };
    await expect(content.stories.create({ data, status: 'published' })).rejects.toMatchObject(
      refused,
    );
    expect(await isLive(data.slug)).toBe(false);
    const update = { documentId, data: { blocks: [bad] }, status: 'published' } as const;
    await expect(content.stories.update(update)).rejects.toMatchObject(refused);
    expect(await isLive(slug)).toBe(false);
    await content.stories.update({ ...update, data: { blocks: [good] } });
    expect(await isLive(slug)).toBe(true);
  });

  test('all languages at once, of which one is bad', async () => {
    const { slug, documentId } = await draft({ blocks: [good] });
    const { testimony } = { testimony: '', ...bad };
    const french = { ...GOOD.testimony, narrative: 'published-by-another' };
    const testimonies = documentsOf(cms.strapi, 'testimony');
    await testimonies.update({ documentId: testimony, locale: 'fr', data: french });
    const data = { ...GOOD.story, slug: content.slug('fr'), blocks: [bad] };
    await content.stories.update({ documentId, locale: 'fr', data });
    const all = { documentId, locale: '*' };
    await expect(content.stories.publish(all)).rejects.toMatchObject(refused);
    expect([await isLive(slug), await isLive(data.slug, 'fr')]).toEqual([false, false]);
  });

  test('the admin’s own button, and publishing many at once', async () => {
    const one = await draft({ blocks: [good] });
    const two = await draft({ blocks: [bad] });
    const types = `/content-manager/collection-types/${STORY}`;
    const body = { ...GOOD.story, slug: two.slug };
    const button = await admin('POST', `${types}/${two.documentId}/actions/publish`, body);
    expect(button).toMatchObject({ status: 400, body: { error: refused } });
    const documentIds = [one.documentId, two.documentId];
    const many = await admin('POST', `${types}/actions/bulkPublish`, { documentIds });
    expect(many).toMatchObject({ status: 400, body: { error: refused } });
    expect([await isLive(one.slug), await isLive(two.slug)]).toEqual([false, false]);
  });

  test('a page is looked at like a story', async () => {
    const data = { title: 'About', slug: content.slug('page'), blocks: [bad] };
    const pages = documentsOf(cms.strapi, 'page');
    await expect(pages.create({ data, status: 'published' })).rejects.toMatchObject(refused);
    const shown = {
      ...data,
      blocks: [showing.picture({ ...picture, depicts: 'child-identifiable' })],
    };
    await expect(pages.create({ data: shown, status: 'published' })).resolves.toBeDefined();
  });

  test('samples', async () => {
    const compiled = path.join(inject('distDir'), 'src/seed/load-documents.js');
    const { loadDocuments: load }: { loadDocuments: typeof loadDocuments } = requireHere(compiled);
    const sample = (type: string, fields: object) => ({
      ...{ type, key: type, file: `${type}/${type}.json`, locale: null, content: { ...fields } },
    });
    const testimony = { ...GOOD.testimony, consentReference: null };
    const blocks = [{ block: 'testimony', testimony: 'testimony' }];
    const slug = content.slug('sample');
    const samples = [
      sample('testimony', testimony),
      sample('story', { ...GOOD.story, slug, blocks }),
    ];
    await expect(
      cms.strapi.db.transaction(() => load(cms.strapi, samples, new Map())),
    ).rejects.toThrow(/story\/story\.json.*blocks\.0\.testimony.*number of the consent form/s);
    expect(await isLive(slug)).toBe(false);
  });

  test('an edit of a testimony that a live story shows', async () => {
    const testimony = await content.testimony();
    const documents = documentsOf(cms.strapi, 'testimony');
    const edit = (data: object) => documents.update({ documentId: testimony, data });
    await edit({ age: 14, place: 'Accra' });
    await edit({ age: null, place: 'Ghana' });
    await live({ title: 'Shown', blocks: [showing.testimony(testimony)] });
    await expect(edit({ age: 14, place: 'Accra' })).rejects.toMatchObject(refusedAt('place'));
    await expect(edit({ consentReference: null })).rejects.toThrow(
      /^Consent number: .*It is live in the story “Shown” in English\.$/,
    );
    expect(await documents.findOne({ documentId: testimony })).toMatchObject({
      ...{ place: 'Ghana', age: null, consentReference: 'C-0042' },
    });
    await expect(edit({ text: 'Other words.' })).resolves.toBeDefined();
  });

  test('T6: a story goes with its consent; F2: a figure is withdrawn, and readers are told', async () => {
    const testimony = await content.testimony();
    const statistic = await content.statistic();
    const shown = [showing.testimony(testimony), showing.statistics(statistic)];
    const { documentId } = await live({ blocks: shown });
    const write = (type: string, documentId: string, data: object) =>
      documentsOf(cms.strapi, type).update({ documentId, data });
    await write('statistic', statistic, { verification: 'withdrawn' });
    const isLive = () => content.stories.findOne({ documentId, status: 'published' });
    expect(await isLive()).not.toBeNull();
    await write('testimony', testimony, { consentWithdrawnOn: dayFrom(0) });
    expect(await isLive()).toBeNull();
  });

  test('M2: a picture deep inside, once it is seen in a sensitive story', async () => {
    const phase = await content.phase({ picture });
    const caseStudy = await content.caseStudy({ phases: [phase] });
    const child = { ...picture, depicts: 'child-identifiable' };
    const edit = () =>
      documentsOf(cms.strapi, 'case-study-phase').update({
        documentId: phase,
        data: { picture: child },
      });
    await expect(edit()).resolves.toBeDefined();
    const plain = await live({ sensitive: false, blocks: [showing.caseStudy(caseStudy)] });
    await expect(edit()).resolves.toBeDefined();
    const data = { sensitive: true };
    await expect(
      content.stories.update({ documentId: plain.documentId, data, status: 'published' }),
    ).rejects.toMatchObject(refusedAt('blocks.0.caseStudy'));
    const again = documentsOf(cms.strapi, 'case-study-phase');
    await again.update({ documentId: phase, data: { picture } });
    await live({ sensitive: true, blocks: [showing.caseStudy(caseStudy)] });
    await expect(edit()).rejects.toMatchObject(refusedAt('picture.depicts'));
  });

  test('F1: a source, while a verified figure rests on it', async () => {
    const source = await content.source();
    const checked = { verification: 'verified', checkedOn: dayFrom(-1), checkedBy: 'Amina' };
    const edit = () =>
      documentsOf(cms.strapi, 'source').update({ documentId: source, data: { url: null } });
    const statistic = await content.statistic({ ...checked, source });
    await expect(edit()).rejects.toMatchObject(refusedAt('url'));
    await documentsOf(cms.strapi, 'statistic').update({
      documentId: statistic,
      data: { verification: 'not-verified' },
    });
    await expect(edit()).resolves.toBeDefined();
  });

  test('what is the same in every language is judged in each of them', async () => {
    const testimony = await content.testimony({ text: 'He lied.' });
    const testimonies = documentsOf(cms.strapi, 'testimony');
    await testimonies.update({
      ...{ documentId: testimony, locale: 'fr' },
      data: { text: 'Mon oncle a menti.', pseudonym: 'Maya' },
    });
    const { documentId } = await live({ blocks: [] });
    const data = {
      ...GOOD.story,
      slug: content.slug('fr'),
      blocks: [showing.testimony(testimony)],
    };
    await content.stories.update({ documentId, locale: 'fr', data, status: 'published' });
    const edit = () => testimonies.update({ documentId: testimony, data: { age: 14 } });
    await expect(edit()).rejects.toMatchObject(refusedAt('age'));
    await expect(edit()).rejects.toThrow(/In French: .*oncle/);
    const child = { ...picture, depicts: 'child-identifiable' };
    const plain = await live({ sensitive: false, blocks: [] });
    const french = { ...GOOD.story, slug: content.slug('fr'), hero: child };
    await content.stories.update({ ...plain, locale: 'fr', data: french, status: 'published' });
    await expect(
      content.stories.update({ ...plain, data: { sensitive: true }, status: 'published' }),
    ).rejects.toMatchObject(refusedAt('sensitive'));
  });

  test('A4: what readers see, and what was refused, is in the log, without any words of it', async () => {
    const testimony = await content.testimony({ text: 'Very private words.' });
    const { documentId } = await live({ title: 'Told', blocks: [showing.testimony(testimony)] });
    const edit = (data: object) =>
      documentsOf(cms.strapi, 'testimony').update({ documentId: testimony, data });
    await edit({ form: 'quoted' });
    await expect(edit({ nameChanged: false })).rejects.toThrow('T5');
    await content.stories.update({ documentId, data: { blocks: [bad] } });
    await expect(content.stories.publish({ documentId })).rejects.toThrow('T3');
    await content.stories.unpublish({ documentId });
    await expect
      .poll(() => logOf(cms.strapi, { document: documentId, what: { $ne: 'approve' } }))
      .toEqual([
        'publish | done | The CMS',
        'publish | refused | The CMS | Block 1 (testimony), Testimony, Published by (T3); Block 1 (testimony), Testimony, Link to it (T3)',
        'unpublish | done | The CMS',
      ]);
    await expect
      .poll(() => logOf(cms.strapi, { document: testimony }))
      .toEqual([
        'edit-live | done | The CMS',
        'edit-live | refused | The CMS | The name was changed (T5)',
      ]);
    const all = await cms.strapi.db.query('api::log-entry.log-entry').findMany({});
    expect(stringify(all)).not.toContain('private words');
  });

  test('A4: who deletes what readers see is in the log', async () => {
    const { documentId } = await live({});
    await content.stories.delete({ documentId });
    const statistic = await content.statistic();
    await documentsOf(cms.strapi, 'statistic').delete({ documentId: statistic });
    const unseen = await content.testimony();
    await documentsOf(cms.strapi, 'testimony').delete({ documentId: unseen });
    expect(await logOf(cms.strapi, { document: documentId, what: { $ne: 'approve' } })).toEqual([
      'publish | done | The CMS',
      `unpublish | done | The CMS | ${DELETED}`,
    ]);
    expect(await logOf(cms.strapi, { document: statistic })).toEqual([
      'edit-live | done | The CMS',
      `edit-live | done | The CMS | ${DELETED}`,
    ]);
    expect(await logOf(cms.strapi, { document: unseen })).toEqual([
      'withdraw-consent | done | The CMS',
    ]);
  });
});
