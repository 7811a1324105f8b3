import { parseStoryCards } from '@breaking-the-chains/shared/parse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paragraphs } from './support/blocks.ts';
import { createStory, documentsOf } from './support/content.ts';
import { bootCms, databases, PREVIEW_TOKEN, type Cms } from './support/strapi.ts';

describe.each(databases)('which stories show what on %s', (database) => {
  let cms: Cms;
  const ids = { inBlock: '', inPhase: '', unused: '', caseStudy: '' };
  beforeAll(async () => {
    cms = await bootCms({ database });
    ids.inBlock = await newStatistic('in-block');
    ids.inPhase = await newStatistic('in-phase');
    ids.unused = await newStatistic('unused');
    ids.caseStudy = await newCaseStudy(ids.inPhase);
    const blocks = [
      { __component: 'block.rich-text', text: paragraphs('Words.') },
      { __component: 'block.statistics', statistics: [ids.inBlock, ids.inPhase] },
    ];
    await createStory(cms.strapi, { slug: 'both', blocks, publishedOn: '2026-11-03' });
    const study = [{ __component: 'block.case-study', caseStudy: ids.caseStudy }];
    await createStory(cms.strapi, { slug: 'study', blocks: study, publishedOn: '2026-11-02' });
    await createStory(cms.strapi, { slug: 'neither', publishedOn: '2026-11-01' });
  });
  afterAll(() => cms.stop());

  async function newStatistic(slug: string) {
    const data = { displayValue: '1', label: slug, slug };
    const of = documentsOf(cms.strapi, 'statistic');
    const { documentId } = await of.create({ data });
    await of.update({ documentId, locale: 'fr', data: { displayValue: '1', label: slug } });
    return documentId;
  }
  async function newCaseStudy(statistic: string) {
    const phase = { name: 'One', headline: 'First', body: paragraphs('Words.') };
    const phases = cms.strapi.documents('api::case-study-phase.case-study-phase');
    const { documentId } = await phases.create({ data: { ...phase, statistics: [statistic] } });
    const study = { title: 'A study', summary: 'What was done.', phases: [documentId] };
    const made = await cms.strapi.documents('api::case-study.case-study').create({ data: study });
    return made.documentId;
  }

  const found = async (query: string, token?: string) => {
    const { status, body } = await cms.get(`/api/stories?${query}`, token ? { token } : {});
    expect({ status, body }).toMatchObject({ status: 200 });
    return parseStoryCards(body).items.map(({ slug }) => slug);
  };
  const showing = (statistic: string) => `filters[statistics][documentId][$eq]=${statistic}`;

  test('a statistic is found in statistics blocks and through a case study’s phases', async () => {
    expect(await found(showing(ids.inBlock))).toEqual(['both']);
    expect(await found(showing(ids.inPhase))).toEqual(['both', 'study']);
    expect(await found(showing(ids.unused))).toEqual([]);
    expect(await found(showing('a'.repeat(24)))).toEqual([]);
  });

  test('a case study is found in the stories that tell it', async () => {
    expect(await found(`filters[caseStudies][documentId][$eq]=${ids.caseStudy}`)).toEqual([
      'study',
    ]);
  });

  test('they join with the other filters, orders and pages', async () => {
    const both = showing(ids.inPhase);
    expect(await found(`${both}&sort=publishedOn:asc`)).toEqual(['study', 'both']);
    expect(await found(`${both}&filters[slug][$ne]=both`)).toEqual(['study']);
    expect(await found(`${both}&pagination[page]=2&pagination[pageSize]=1`)).toEqual(['study']);
    const study = `filters[caseStudies][documentId][$eq]=${ids.caseStudy}`;
    expect(await found(`${showing(ids.inBlock)}&${study}`)).toEqual([]);
  });

  test('only what readers of that language see counts', async () => {
    const stories = documentsOf(cms.strapi, 'story');
    const draft = {
      title: 'Draft',
      standfirst: 'Words.',
      publishedOn: '2026-10-01',
      sensitive: false,
    };
    const { documentId } = await stories.create({
      data: {
        ...draft,
        slug: 'draft',
        blocks: [{ __component: 'block.statistics', statistics: [ids.inBlock] }],
      },
    });
    expect(await found(showing(ids.inBlock))).toEqual(['both']);
    expect(await found(`${showing(ids.inBlock)}&status=draft`, PREVIEW_TOKEN)).toContain('draft');
    expect(await found(`${showing(ids.inBlock)}&locale=fr`)).toEqual([]);
    const french = {
      ...draft,
      slug: 'brouillon',
      blocks: [{ __component: 'block.statistics', statistics: [ids.inBlock] }],
    };
    await stories.update({ documentId, locale: 'fr', data: french, status: 'published' });
    expect(await found(`${showing(ids.inBlock)}&locale=fr`)).toEqual(['brouillon']);
    await stories.delete({ documentId, locale: '*' });
  });

  test('stories before or after a day are found; what is no day is refused', async () => {
    expect(await found('filters[publishedOn][$lt]=2026-11-02')).toEqual(['neither']);
    expect(await found('filters[publishedOn][$lte]=2026-11-02')).toEqual(['study', 'neither']);
    expect(await found('filters[publishedOn][$gt]=2026-11-02&sort=publishedOn:asc')).toEqual([
      'both',
    ]);
    expect(await found('filters[publishedOn][$gte]=2026-11-02&sort=title:asc')).toHaveLength(2);
  });

  test.each([
    'filters[publishedOn][$lt]=yesterday',
    'filters[publishedOn][$lt]=2026-02-30',
    'filters[publishedOn][$eq]=2026-11-02',
    'filters[statistics][documentId][$eq]=1 or 1=1',
    'filters[statistics][documentId][$in][0]=x',
    'filters[statistics][slug][$eq]=in-block',
    'filters[caseStudies][$eq]=x',
  ])('%s is refused, and the answer says what is allowed', async (query) => {
    const { status, body } = await cms.get(`/api/stories?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      error: {
        message: expect.stringContaining(
          'caseStudies.documentId ($eq), documentId ($eq, $ne, $in), featured ($eq), publishedOn ($lt, $lte, $gt, $gte)',
        ),
      },
    });
  });

  test('a document says in which other languages readers find it', async () => {
    const { body } = await cms.get('/api/statistics/in-block');
    expect(body).toMatchObject({ data: { localizations: [{ locale: 'fr', slug: 'in-block' }] } });
    const list = await cms.get('/api/statistics?locale=fr');
    expect(list.body).toMatchObject({ data: [{ localizations: [{ locale: 'en' }] }, {}, {}] });
  });

  test('of a story, only the languages in which it is published', async () => {
    const stories = cms.strapi.documents('api::story.story');
    const documentId = await createStory(cms.strapi, { slug: 'told' });
    const french = { title: 'Une', slug: 'une', standfirst: 'Mots.' };
    await stories.update({ documentId, locale: 'fr', data: french });
    const said = async () => {
      const { body } = await cms.get('/api/stories/told');
      const listed = await cms.get('/api/stories?filters[slug][$eq]=told');
      const { localizations } = parseStoryCards(listed.body).items[0] ?? {};
      expect(body).toMatchObject({ data: { localizations } });
      return localizations;
    };
    expect(await said()).toEqual([]);
    await stories.publish({ documentId, locale: 'fr' });
    expect(await said()).toEqual([{ locale: 'fr', slug: 'une' }]);
  });
});
