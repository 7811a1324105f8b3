import {
  parseCaseStudies,
  parseCaseStudy,
  parsePage,
  parseStory,
  parseStoryCards,
} from '@breaking-the-chains/shared/parse';
import { richText, statisticsInText } from '@breaking-the-chains/shared/rich-text';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keysWithin } from '../src/figures/reference.ts';
import { NO_KEYS } from '../src/gate/rule.ts';
import { figureReference } from '../src/gate/rules/figure-reference.ts';
import { isSlug } from '../src/slugs/slug.ts';
import { paragraphs } from './support/blocks.ts';
import { createContent, createStory, documentsOf } from './support/content.ts';
import { partOf } from './support/part.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

const block = (...texts: string[]) => ({
  __component: 'block.rich-text' as const,
  text: paragraphs(...texts),
});

describe.each(databases)('figures in text on %s', (database) => {
  let cms: Cms;
  let content: Awaited<ReturnType<typeof createContent>>;
  let made = 0;
  beforeAll(async () => {
    cms = await bootCms({ database });
    content = await createContent(cms.strapi);
  });
  afterAll(() => cms.stop());

  const statistics = () => documentsOf(cms.strapi, 'statistic');
  const newStatistic = (slug: string) =>
    statistics().create({ data: { displayValue: '1', label: slug, slug } });
  const newStory = (...texts: string[]) =>
    createStory(cms.strapi, { slug: `told-${++made}`, blocks: [block(...texts)] });
  const storyOf = async (documentId: string, locale = 'en') => {
    const { body } = await cms.get(`/api/stories/${documentId}?locale=${locale}`);
    return { body, story: parseStory(body, { onBroken: () => {} }) };
  };

  test('a story is sent with the figures of its texts, complete and without what is private', async () => {
    const id = await newStory('Some [[annual-profits]].', 'Once more [[annual-profits]].');
    const { body, story } = await storyOf(id);
    expect(story.figures).toMatchObject([
      {
        key: 'annual-profits',
        statistic: {
          displayValue: '150B',
          source: { title: 'Global estimates' },
          history: [{ kind: 'checked', on: '2026-11-01' }],
        },
      },
    ]);
    const [text] = story.blocks;
    if (text?.type !== 'rich-text') throw new Error('The block is of another kind.');
    expect(statisticsInText(text.text)).toHaveLength(2);
    expect(JSON.stringify(body)).not.toMatch(/checkedBy|Somebody Real|createdBy/);
    expect((await storyOf(content.story)).story.figures).toEqual([]);
  });

  test('so is a page, a case study by itself and in the list, and a story that shows it', async () => {
    const data = { title: 'Figures', slug: 'figures-told', blocks: [block('[[annual-profits]]')] };
    const pages = documentsOf(cms.strapi, 'page');
    await pages.create({ data, status: 'published' });
    const page = parsePage((await cms.get('/api/pages/figures-told')).body);
    expect(page.figures).toHaveLength(1);
    const phases = documentsOf(cms.strapi, 'case-study-phase');
    const body = paragraphs('It made [[annual-profits]].');
    await phases.update({ documentId: content.phase, data: { body } });
    const study = parseCaseStudy((await cms.get('/api/case-studies/one-operation')).body);
    expect(study.figures).toHaveLength(1);
    expect(parseCaseStudies((await cms.get('/api/case-studies')).body).total).toBe(1);
    expect((await storyOf(content.story)).story.figures).toMatchObject([{ key: 'annual-profits' }]);
  });

  test('a figure that is given another address is still meant by its old one', async () => {
    const { documentId } = await newStatistic('first-name');
    const id = await newStory('Some [[first-name]].');
    await statistics().update({ documentId, data: { slug: 'second-name' } });
    await statistics().update({ documentId, data: { slug: 'third-name' } });
    const { figures } = (await storyOf(id)).story;
    expect(figures.map(({ key, statistic }) => [key, statistic.slug])).toEqual([
      ['first-name', 'third-name'],
    ]);
    await expect(newStory('Again [[first-name]].')).resolves.toBeDefined();
    expect(await showing(documentId)).toHaveLength(2);
  });

  test('a figure is sent in the language of the story; a deleted one is left out', async () => {
    const { documentId } = await newStatistic('translated');
    const french = { displayValue: 'Un', label: 'traduit' };
    await statistics().update({ documentId, locale: 'fr', data: french });
    const id = await newStory('Some [[translated]].');
    await documentsOf(cms.strapi, 'story').update({
      ...{ documentId: id, locale: 'fr', status: 'published' },
      data: { title: 'Une', slug: 'une', standfirst: 'Mots.', blocks: [block('[[translated]]')] },
    });
    const shown = async (locale: string) =>
      (await storyOf(id, locale)).story.figures.map(({ statistic }) => statistic.displayValue);
    expect([await shown('en'), await shown('fr')]).toEqual([['1'], ['Un']]);
    await statistics().delete({ documentId, locale: 'fr' });
    expect([await shown('en'), await shown('fr')]).toEqual([['1'], []]);
  });

  test('the gate refuses a text that refers to nothing, on its field, with the nearest key', async () => {
    const refused = (message: string) => ({
      details: {
        errors: [{ path: ['blocks', '1', 'text'], message: expect.stringContaining(message) }],
      },
    });
    const publish = (text: string) =>
      createStory(cms.strapi, { slug: `told-${++made}`, blocks: [block('Words.'), block(text)] });
    await expect(publish('[[anual-profits]]')).rejects.toMatchObject(
      refused('Did you mean [[annual-profits]]?'),
    );
    await expect(publish('[[Annual profits]]')).rejects.toMatchObject(refused('is not fit'));
    await newStatistic('not-in-french');
    const id = await publish('[[not-in-french]]');
    const translation = {
      ...{ documentId: id, locale: 'fr', status: 'published' as const },
      data: {
        title: 'Deux',
        slug: 'deux',
        standfirst: 'Mots.',
        blocks: [block('Mots.'), block('[[not-in-french]]')],
      },
    };
    await expect(documentsOf(cms.strapi, 'story').update(translation)).rejects.toMatchObject(
      refused('is not there in French yet'),
    );
    const phases = documentsOf(cms.strapi, 'case-study-phase');
    await expect(
      phases.update({ documentId: content.phase, data: { body: paragraphs('[[nowhere]]') } }),
    ).rejects.toMatchObject({ details: { errors: [{ path: ['body'] }] } });
  });

  const showing = async (statistic: string, query = '') => {
    const path = `/api/stories?filters[statistics][documentId][$eq]=${statistic}${query}`;
    return parseStoryCards((await cms.get(path)).body).items.map(({ slug }) => slug);
  };

  test('stories that show a figure in a text alone are found, in a phase of a case study too', async () => {
    const { documentId } = await newStatistic('عدد-الأطفال');
    await newStatistic('عدد-الأطفال-2');
    expect(await showing(documentId)).toEqual([]);
    await createStory(cms.strapi, {
      slug: 'in-words',
      blocks: [block('[[عدد-الأطفال]] children')],
    });
    await createStory(cms.strapi, { slug: 'other', blocks: [block('[[عدد-الأطفال-2]] children')] });
    expect(await showing(documentId)).toEqual(['in-words']);
    expect(await showing(documentId, '&locale=fr')).toEqual([]);
    const body = paragraphs('It found [[عدد-الأطفال]].');
    await documentsOf(cms.strapi, 'case-study-phase').update({
      ...{ documentId: content.phase, data: { body } },
    });
    expect((await showing(documentId)).toSorted()).toEqual(['every-block', 'in-words']);
  });
});

const link = (text: string) => ({ type: 'link', url: '/', children: [{ type: 'text', text }] });

test.each([
  ...['a-b', 'عدد-الأطفال', 'Capital', ' a', 'a--b', '', 'a_b', '1'].map((key) => ({
    type: 'text',
    text: `Some [[${key}]].`,
  })),
  ...[link('[[a-b]]'), link('words')],
])('the gate and the contract agree on %j', (inline) => {
  const text = [{ type: 'paragraph', children: [inline] }];
  const keys = { ...NO_KEYS, here: keysWithin(text).filter(isSlug) };
  const problems = figureReference(
    partOf({ types: { text: 'blocks' }, values: { text }, around: { keys } }),
  );
  expect(problems.length === 0).toBe(v.safeParse(richText, text).success);
});
