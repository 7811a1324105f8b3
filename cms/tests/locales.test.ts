import { RESERVED_PAGE_ADDRESSES } from '@breaking-the-chains/shared/addresses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from './support/admin.ts';
import { documentsOf } from './support/content.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

const story = {
  title: 'A story',
  slug: 'a-story',
  standfirst: 'Words.',
  publishedOn: '2026-11-01',
  sensitive: false,
} as const;
const french = { title: 'Une histoire', slug: 'une-histoire', standfirst: 'Des mots.' };

describe.each(databases)('languages on %s', (database) => {
  let cms: Cms;
  let made = 0;
  beforeAll(async () => {
    cms = await bootCms({ database });
  });
  afterAll(() => cms.stop());

  const of = (type: string) => documentsOf(cms.strapi, type);
  const newTopic = async () =>
    (await of('topic').create({ data: { name: `Topic ${++made}` } })).documentId;
  const newStatistic = async (more: object = {}) => {
    const data = { displayValue: '28M', label: `people ${++made}`, ...more };
    return (await of('statistic').create({ data })).documentId;
  };
  const newStory = async (more: object) => {
    const data = { ...story, slug: `story-${++made}`, ...more };
    return (await of('story').create({ data, status: 'published' })).documentId;
  };
  const inFrench = (documentId: string, more: object = {}) =>
    of('story').update({
      documentId,
      locale: 'fr',
      data: { ...french, slug: `histoire-${++made}`, ...more },
      status: 'published',
    });
  async function relations(documentId: string, status: 'draft' | 'published' = 'published') {
    const populate = { topics: true, related: true };
    const found = await of('story').findOne({ documentId, locale: 'fr', status, populate });
    const ids = (list: unknown) =>
      Array.isArray(list) ? list.map((one: { documentId: string }) => one.documentId) : null;
    return { topics: ids(found?.['topics']), related: ids(found?.['related']) };
  }

  test('the four languages of the site are there, English first, and only once', async () => {
    const from = await cms.stopAndKeep();
    cms = await bootCms({ from });
    const locales = cms.strapi.plugin('i18n').service('locales');
    const found: { code: string; name: string }[] = await locales.find();
    expect(found.map(({ code, name }) => `${code}: ${name}`)).toEqual([
      'en: English (en)',
      'fr: French (fr)',
      'es: Spanish (es)',
      'ar: Arabic (ar)',
    ]);
    expect(await locales.getDefaultLocale()).toBe('en');
    expect(RESERVED_PAGE_ADDRESSES).toEqual(expect.arrayContaining(found.map(({ code }) => code)));
  });

  test('the same form is shown in every language', async () => {
    const token = await signIn(cms.strapi, cms.url);
    const documentId = await newStory({});
    const answer = await fetch(
      `${cms.url}/content-manager/collection-types/api::story.story/${documentId}?locale=fr`,
      { headers: { authorization: `Bearer ${token}` } },
    );
    // Not there in French yet: the admin gets what the languages share, and offers to create it.
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ meta: { availableLocales: [{ locale: 'en' }] } });
  });

  test('a translation begins with the original’s relations, as far as they are translated', async () => {
    const [both, english] = [await newTopic(), await newTopic()];
    await of('topic').update({ documentId: both, locale: 'fr', data: { name: 'Sujet' } });
    const other = await newStory({});
    const third = await newStory({});
    await inFrench(other);
    const documentId = await newStory({ topics: [english, both], related: [other, third] });
    await inFrench(documentId);
    expect(await relations(documentId)).toEqual({ topics: [both], related: [other] });
    const asked = { ...french, slug: `histoire-${++made}`, topics: [], related: [] };
    const bare = await newStory({ topics: [both] });
    await of('story').update({ documentId: bare, locale: 'fr', data: asked, status: 'published' });
    expect(await relations(bare)).toEqual({ topics: [], related: [] });
  });

  test('F1: a translated figure keeps its source and its address', async () => {
    const { documentId: source } = await of('source').create({
      data: { publisher: 'ILO', title: 'Global estimates' },
    });
    const documentId = await newStatistic({ slug: `people-${made}`, source });
    const data = {
      displayValue: '28 M',
      label: 'personnes',
      source: { connect: [], disconnect: [] },
    };
    await of('statistic').update({ documentId, locale: 'fr', data });
    const found = await of('statistic').findOne({
      documentId,
      locale: 'fr',
      populate: { source: true },
    });
    const original = await of('statistic').findOne({ documentId });
    expect(found).toMatchObject({ slug: original?.['slug'], source: { documentId: source } });
  });

  test('what is not translated is refused by its name, under its field', async () => {
    const topic = await newTopic();
    const statistic = await newStatistic();
    const documentId = await newStory({});
    await expect(
      inFrench(documentId, { topics: { connect: [{ documentId: topic }] } }),
    ).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringMatching(/^"Topic \d+" is not there in French yet\. Translate it/),
      details: { errors: [{ path: ['topics'] }] },
    });
    const blocks = [{ __component: 'block.statistics', statistics: [statistic] }];
    await expect(inFrench(documentId, { blocks })).rejects.toMatchObject({
      message: expect.stringMatching(/^"people \d+" is not there in French yet\./),
      details: { errors: [{ path: ['blocks', '0', 'statistics'] }] },
    });
  });

  test('a related story that is published later comes back, in its own language', async () => {
    const later = await newStory({});
    await of('story').update({
      documentId: later,
      locale: 'fr',
      data: { ...french, slug: `plus-tard-${++made}` },
    });
    const documentId = await newStory({});
    await inFrench(documentId, { related: [later] });
    expect(await relations(documentId, 'draft')).toMatchObject({ related: [later] });
    expect(await relations(documentId)).toMatchObject({ related: [] });
    await of('story').publish({ documentId: later, locale: 'fr' });
    expect(await relations(documentId)).toMatchObject({ related: [later] });
  });

  test('saving one language leaves the relations of the others alone', async () => {
    const topic = await newTopic();
    await of('topic').update({ documentId: topic, locale: 'fr', data: { name: 'Sujet' } });
    const documentId = await newStory({ topics: [topic] });
    await inFrench(documentId);
    await of('story').update({ documentId, data: { topics: [] }, status: 'published' });
    expect(await relations(documentId)).toMatchObject({ topics: [topic] });
  });

  test('an author’s first name stays the address in every language (B1)', async () => {
    const data = { name: 'Noor Example', role: 'Writer' };
    const { documentId } = await of('author').create({ data });
    const translated = { name: 'نور مثال', role: 'كاتبة' };
    const found = await of('author').update({ documentId, locale: 'ar', data: translated });
    expect(found['slug']).toBe('noor');
  });

  test('a topic’s address left empty is made from its name in that language', async () => {
    const documentId = await newTopic();
    const data = { name: 'Droits de l’enfant' };
    const found = await of('topic').update({ documentId, locale: 'fr', data });
    expect(found['slug']).toBe('droits-de-l-enfant');
  });
});
