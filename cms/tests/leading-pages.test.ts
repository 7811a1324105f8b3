import { afterAll, beforeAll, expect, test } from 'vitest';
import { survey } from '../src/takedown/target.ts';
import { createContent, createStory } from './support/content.ts';
import { bootCms, type Cms } from './support/strapi.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await bootCms();
});
afterAll(() => cms.stop());

/** Pages besides its own and the lists of all. */
async function pagesOf(uid: 'api::story.story' | 'api::statistic.statistic', documentId: string) {
  const { addresses = [] } = (await survey(cms.strapi, uid, documentId)) ?? {};
  return addresses
    .filter(({ kind, path }) => kind === 'list' && /^\/(?:stories|case-studies)\/./.test(path))
    .map(({ path, without }) => `${path} without ${without}`)
    .sort();
}

test('a takedown looks at the pages that name a story, and at those that lead on to it', async () => {
  const story = (slug: string, publishedOn: string, more: object = {}) =>
    createStory(cms.strapi, { title: slug, slug, publishedOn, ...more });
  const taken = await story('taken', '2020-01-02');
  await story('naming', '2020-01-01', { related: [taken] });
  await story('after', '2020-01-03');
  await story('after-too', '2020-01-03');
  await story('later', '2020-01-04');
  expect(await pagesOf('api::story.story', taken)).toEqual([
    '/stories/after without /stories/taken',
    '/stories/after-too without /stories/taken',
    '/stories/naming without /stories/taken',
  ]);
});

test('of a figure it looks at every page that shows it', async () => {
  const { statistic } = await createContent(cms.strapi);
  expect(await pagesOf('api::statistic.statistic', statistic)).toEqual([
    '/case-studies/one-operation without /figures/annual-profits',
    '/stories/every-block without /figures/annual-profits',
  ]);
});
