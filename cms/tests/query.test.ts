import { parseStoryCards } from '@breaking-the-chains/shared/parse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStory } from './support/content.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

const refused = [
  'populate=*',
  'populate[authors]=true',
  'populate[blocks][on][block.testimony]=true',
  'fields=title',
  'fields[0]=title',
  'filters[standfirst][$contains]=x',
  'filters[$or][0][slug]=x',
  'filters[slug]=x',
  'filters[slug][$startsWith]=x',
  'filters[slug][$eq][$eq]=x',
  'filters[featured][$eq]=maybe',
  'filters[id][$gt]=1',
  'filters[authors][name][$eq]=x',
  'filters[createdBy][email][$eq]=x',
  'sort=secret',
  'sort=title:sideways',
  'sort=authors.name',
  'sort[0][title]=asc',
  'pagination[page]=0',
  'pagination[page]=-1',
  'pagination[page]=x',
  'pagination[page]=1.5',
  'pagination[pageSize]=101',
  'pagination[pageSize]=',
  'pagination[limit]=1000',
  'pagination[start]=0',
  'pagination[withCount]=false',
  'pagination=2',
  'locale=*',
  'locale=en&locale=fr',
  'locale=../en',
  'publicationState=preview',
  '_q=x',
  'filters[a][b][c][d][e][f][g][h][i][j][k]=x',
];

describe.each(databases)('what may be asked on %s', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await bootCms({ database });
    const { documentId: topic } = await cms.strapi
      .documents('api::topic.topic')
      .create({ data: { name: 'Protection', slug: 'protection' } });
    for (const day of [3, 1, 2, 2, 2]) {
      const slug = `day-${day}-${process.hrtime.bigint()}`;
      const publishedOn = `2026-11-0${day}`;
      const more = { featured: day === 3, topics: day === 2 ? [topic] : [] };
      await createStory(cms.strapi, { slug, publishedOn, ...more });
    }
  });
  afterAll(() => cms.stop());

  const stories = async (query: string) => {
    const { status, body } = await cms.get(`/api/stories?${query}`);
    expect(status).toBe(200);
    return parseStoryCards(body);
  };
  const days = async (query: string) =>
    (await stories(query)).items.map(({ publishedOn }) => publishedOn?.at(-1)).join('');

  test.each(refused)('%s is refused, and the answer says what is allowed', async (query) => {
    const { status, body } = await cms.get(`/api/stories?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      error: { status: 400, name: 'ValidationError', message: expect.stringContaining('Allowed:') },
    });
  });

  test.each(['populate=*', 'fields=title', 'sort=title', 'filters[slug][$eq]=x'])(
    'of one document, %s is refused',
    async (query) => {
      expect((await cms.get(`/api/stories/a-story?${query}`)).status).toBe(400);
      expect((await cms.get(`/api/site?${query}`)).status).toBe(400);
    },
  );

  test('the newest story comes first unless another order is asked for', async () => {
    expect(await days('')).toBe('32221');
    expect(await days('sort=publishedOn:asc')).toBe('12223');
    expect(await days('sort=publishedOn')).toBe('12223');
    expect(await days('sort[0]=publishedOn:asc&sort[1]=title:desc')).toBe('12223');
  });

  test('pages neither repeat nor lose a story, even where the order ties', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((page) => stories(`pagination[page]=${page}&pagination[pageSize]=2`)),
    );
    expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(5);
    expect(pages[0]).toMatchObject({ page: 1, pageCount: 3, total: 5 });
  });

  test('stories are found by slug, topic, author and being featured', async () => {
    expect(await days('filters[featured][$eq]=true')).toBe('3');
    expect(await days('filters[featured][$eq]=false&filters[topics][slug][$eq]=protection')).toBe(
      '222',
    );
    expect((await stories('filters[topics][slug][$eq]=protection')).total).toBe(3);
    expect(await days('filters[authors][slug][$eq]=nobody')).toBe('');
    const { slug = '' } = (await stories('')).items[0] ?? {};
    expect(await days(`filters[slug][$eq]=${slug}`)).toBe('3');
    expect(await days(`filters[slug][$in][0]=${slug}`)).toBe('3');
  });
});
