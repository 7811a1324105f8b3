import * as contract from '@breaking-the-chains/shared/parse';
import { blockTypes } from '@breaking-the-chains/shared/blocks/block';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContent } from './support/content.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

const lists = {
  '/api/stories': contract.parseStoryCards,
  '/api/pages': contract.parsePageCards,
  '/api/statistics': contract.parseStatistics,
  '/api/sources': contract.parseSources,
  '/api/case-studies': contract.parseCaseStudies,
  '/api/testimonies': contract.parseTestimonies,
  '/api/authors': contract.parseAuthors,
  '/api/topics': contract.parseTopics,
  '/api/helplines': contract.parseHelplines,
  '/api/redirects': contract.parseRedirects,
};

const ones = {
  '/api/stories/every-block': contract.parseStory,
  '/api/stories/related': contract.parseStory,
  '/api/pages/about': contract.parsePage,
  '/api/statistics/annual-profits': contract.parseStatistic,
  '/api/case-studies/one-operation': contract.parseCaseStudy,
  '/api/authors/amina-h': contract.parseAuthor,
  '/api/topics/protection': contract.parseTopic,
  '/api/site': contract.parseSite,
};

describe.each(databases)('answers on %s', (database) => {
  let cms: Cms;
  let content: Awaited<ReturnType<typeof createContent>>;
  beforeAll(async () => {
    cms = await bootCms({ database });
    content = await createContent(cms.strapi);
  });
  afterAll(() => cms.stop());

  test.each(Object.entries(lists))('%s keeps the contract', async (path, parse) => {
    const { status, body } = await cms.get(path);
    expect(status).toBe(200);
    expect(parse(body).total).toBe(path === '/api/stories' ? 2 : 1);
  });

  test.each(Object.entries(ones))('%s keeps the contract', async (path, parse) => {
    const { status, body } = await cms.get(path);
    expect(status).toBe(200);
    expect(() => parse(body)).not.toThrow();
  });

  test('a story arrives with every kind of block, in order, and what each brings', async () => {
    const story = contract.parseStory((await cms.get('/api/stories/every-block')).body);
    expect(story.blocks.map(({ type }) => type)).toEqual([...blockTypes]);
    expect(story).toMatchObject({
      hero: { alt: 'A blue hill under an orange sky.' },
      authors: [{ name: 'Amina H.', portrait: { licence: 'CC BY 4.0' } }],
      topics: [{ slug: 'protection' }],
      related: [{ slug: 'related' }],
      corrections: [{ date: '2026-11-02' }],
      seo: { picture: { credit: 'The club' } },
    });
    const blocks = new Map(story.blocks.map((block) => [block.type, block]));
    expect(blocks.get('statistics')).toMatchObject({
      statistics: [{ numericValue: 150_000_000_000, source: { title: 'Global estimates' } }],
    });
    expect(blocks.get('case-study')).toMatchObject({
      caseStudy: { phases: [{ name: 'Intelligence', statistics: [{ currency: 'USD' }] }] },
    });
    expect(blocks.get('video')).toMatchObject({ captions: { mime: 'text/vtt' } });
  });

  test('a document is found by its id as by its slug', async () => {
    const bySlug = await cms.get('/api/stories/every-block');
    const byId = await cms.get(`/api/stories/${content.story}`);
    expect(byId.body).toEqual(bySlug.body);
  });

  test('what is not there is 404', async () => {
    expect((await cms.get('/api/stories/nowhere')).status).toBe(404);
    expect((await cms.get('/api/stories/every-block?locale=ar')).status).toBe(404);
    expect((await cms.get('/api/sources/nowhere')).status).toBe(404);
  });

  test('what is private never leaves, alone, in a list or inside a story', async () => {
    const paths = [
      ...Object.keys(lists),
      ...Object.keys(ones),
      `/api/testimonies/${content.testimony}`,
    ];
    for (const path of paths) {
      const { body } = await cms.get(path);
      expect(JSON.stringify(body)).not.toMatch(/consent|checkedBy|Somebody Real|createdBy/);
    }
  });

  test('a related story that is not published is not shown', async () => {
    const { documentId } = content.related;
    await cms.strapi.documents('api::story.story').unpublish({ documentId });
    const story = contract.parseStory((await cms.get('/api/stories/every-block')).body);
    expect(story.related).toEqual([]);
    expect(contract.parseStoryCards((await cms.get('/api/stories')).body).total).toBe(1);
  });
});
