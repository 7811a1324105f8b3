import { readdirSync } from 'node:fs';
import path from 'node:path';
import {
  parseAuthors,
  parseCaseStudies,
  parseHelplines,
  parsePage,
  parseSite,
  parseSources,
  parseStatistics,
  parseStory,
  parseStoryCards,
  parseTestimonies,
  parseTopics,
} from '@breaking-the-chains/shared/parse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootCms, databases, type Cms } from './support/strapi.ts';

/** Every picture is made in ten sizes or more, and the machine may be busy with other tests. */
const LOADING = 300_000;

const seedDir = path.resolve(import.meta.dirname, '../seed');
/** What they are called; translations have the language in their name and are no further samples. */
const samplesOf = (type: string, locale = '') =>
  readdirSync(path.join(seedDir, type))
    .map((name) => name.replace('.json', '').split('.'))
    .filter(([, language = '']) => language === locale)
    .map(([key = '']) => key);
const TRANSLATIONS = ['fr', 'es', 'ar'];

describe.each(databases)('the sample content on %s', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await bootCms({ database, environment: { SAMPLE_CONTENT: 'load' } });
  }, LOADING);
  afterAll(() => cms.stop());

  const all = async (type: string) => (await cms.get(`/api/${type}?pagination[pageSize]=100`)).body;
  const story = async (slug: string) => parseStory((await cms.get(`/api/stories/${slug}`)).body);

  test('an empty database is filled and published before anyone is served', async () => {
    expect(parseStoryCards(await all('stories')).items.map((card) => card.slug)).toEqual(
      expect.arrayContaining(samplesOf('story')),
    );
    expect(parseTopics(await all('topics')).total).toBe(samplesOf('topic').length);
    expect(parseAuthors(await all('authors')).total).toBe(samplesOf('author').length);
    expect(parseSources(await all('sources')).total).toBe(samplesOf('source').length);
    expect(parseHelplines(await all('helplines')).total).toBe(samplesOf('helpline').length);
    expect(parseTestimonies(await all('testimonies')).total).toBe(samplesOf('testimony').length);
    expect(parseCaseStudies(await all('case-studies')).total).toBe(samplesOf('case-study').length);
    expect(parseSite((await cms.get('/api/site')).body).sharePicture).not.toBeNull();
  });

  test('every story and page keeps the contract, with its relations and pictures in place', async () => {
    for (const slug of samplesOf('story')) {
      const { hero, authors, topics, related, blocks } = await story(slug);
      expect(hero?.sizes.length, slug).toBeGreaterThan(0);
      expect(authors.length, slug).toBeGreaterThan(0);
      expect(topics.length, slug).toBeGreaterThan(0);
      expect(related.length, slug).toBeGreaterThan(1);
      expect(blocks.length, slug).toBeGreaterThan(4);
    }
    for (const slug of samplesOf('page')) {
      expect(parsePage((await cms.get(`/api/pages/${slug}`)).body).blocks.length).toBeGreaterThan(
        0,
      );
    }
  });

  test.each(TRANSLATIONS)('what is translated keeps the contract in %s', async (locale) => {
    const list = async (type: string) =>
      (await cms.get(`/api/${type}?pagination[pageSize]=100&locale=${locale}`)).body;
    const { items } = parseStoryCards(await list('stories'));
    expect(items).toHaveLength(samplesOf('story', locale).length);
    for (const { slug } of items) {
      const where = `/api/stories/${encodeURIComponent(slug)}?locale=${locale}`;
      const translated = parseStory((await cms.get(where)).body);
      expect(translated.locale).toBe(locale);
      expect(translated.authors.length, slug).toBeGreaterThan(0);
      expect(translated.topics.length, slug).toBeGreaterThan(0);
      expect(translated.hero, slug).not.toBeNull();
      const [original] = translated.localizations.filter((one) => one.locale === 'en');
      const { blocks } = await story(original?.slug ?? '');
      expect(translated.blocks.map(({ type }) => type)).toEqual(blocks.map(({ type }) => type));
    }
    expect(parseTopics(await list('topics')).total).toBe(samplesOf('topic', locale).length);
    expect(parseHelplines(await list('helplines')).total).toBe(
      samplesOf('helpline', locale).length,
    );
    const statistics = parseStatistics(await list('statistics'));
    expect(statistics.total).toBe(samplesOf('statistic', locale).length);
  });

  test('the first story has its blocks and phases in their order', async () => {
    const { blocks } = await story('breaking-the-chains');
    expect(blocks.map(({ type }) => type)).toEqual([
      'statistics',
      'rich-text',
      'cards',
      'picture',
      'case-study',
      'testimony',
      'programmes',
      'statistics',
      'rich-text',
      'pull-quote',
      'rich-text',
      'call-to-action',
    ]);
    const phases = blocks.flatMap((block) =>
      block.type === 'case-study' ? block.caseStudy.phases : [],
    );
    expect(phases.map(({ name, headline }) => `${name}: ${headline}`)).toEqual([
      'Intelligence: Network Identification',
      'Coordination: Multi-Agency Response',
      'Rescue: Child Recovery',
      'Rehabilitation: Long-term Support',
    ]);
  });

  test('every figure is marked as not verified, and none claims to have been checked', async () => {
    const { items } = parseStatistics(await all('statistics'));
    expect(items).toHaveLength(samplesOf('statistic').length);
    for (const { slug, verification, checkedOn, publicNote } of items) {
      expect({ slug, verification, checkedOn }).toEqual({
        slug,
        verification: 'not-verified',
        checkedOn: null,
      });
      expect(publicNote, slug).not.toBeNull();
    }
  });

  test('a picture used in two places is stored once', async () => {
    const stored = await cms.strapi.db.query('plugin::upload.file').count();
    expect(stored).toBe(readdirSync(path.join(seedDir, 'pictures')).length);
  });

  test('an edit and a deletion outlast the next start', { timeout: LOADING }, async () => {
    const { strapi } = cms;
    const edited = await strapi.documents('api::topic.topic').findFirst();
    if (edited === null) throw new Error('No topic was loaded.');
    const { documentId } = edited;
    const data = { name: 'Changed by an editor' };
    await strapi.documents('api::topic.topic').update({ documentId, data });
    for (const { documentId: deleted } of await strapi
      .documents('api::helpline.helpline')
      .findMany()) {
      await strapi.documents('api::helpline.helpline').delete({ documentId: deleted });
    }
    const before = await countAll(cms);

    const from = await cms.stopAndKeep();
    cms = await bootCms({ from, environment: { SAMPLE_CONTENT: 'load' } });
    const topic = await cms.strapi.documents('api::topic.topic').findOne({ documentId });
    expect(topic?.name).toBe('Changed by an editor');
    expect(await countAll(cms)).toEqual(before);
  });
});

describe('a database without samples', () => {
  test('gets no samples beside what an editor has written', async () => {
    const first = await bootCms();
    const data = { name: 'Our own', slug: 'our-own' };
    await first.strapi.documents('api::topic.topic').create({ data });
    const from = await first.stopAndKeep();

    const second = await bootCms({ from, environment: { SAMPLE_CONTENT: 'load' } });
    const { topic, story } = await countAll(second);
    await second.stop();
    expect({ topic, story }).toEqual({ topic: 1, story: 0 });
  });

  test('stays empty unless samples are asked for', async () => {
    const cms = await bootCms();
    const counts = await countAll(cms);
    await cms.stop();
    expect(Object.values(counts).every((count) => count === 0)).toBe(true);
  });
});

async function countAll({ strapi }: Cms): Promise<Record<string, number>> {
  const uids = Object.values(strapi.contentTypes).filter(
    ({ uid }) => uid.startsWith('api::') && uid !== 'api::change.change',
  );
  const counts = uids.map(async ({ uid, info }) => [
    info.singularName,
    await strapi.db.query(uid).count(),
  ]);
  return Object.fromEntries(await Promise.all(counts));
}
