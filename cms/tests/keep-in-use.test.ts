import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from './support/admin.ts';
import { paragraphs } from './support/blocks.ts';
import { createContent, createStory, documentsOf } from './support/content.ts';
import { bootCms, type Cms } from './support/strapi.ts';

let cms: Cms;
let token: string;
let content: Awaited<ReturnType<typeof createContent>>;
beforeAll(async () => {
  cms = await bootCms();
  token = await signIn(cms.strapi, cms.url);
  content = await createContent(cms.strapi);
});
afterAll(() => cms.stop());

async function remove(type: string, documentId: string, query = '') {
  const path = `/content-manager/collection-types/api::${type}.${type}/${documentId}`;
  const response = await fetch(`${cms.url}${path}?locale=*${query}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${token}` },
  });
  const body: { error?: { message: string } } = await response.json();
  return { status: response.status, message: body.error?.message };
}
async function breaks(statistic: string, locale = '') {
  const wanted = `uid=api::statistic.statistic&documentId=${statistic}${locale}`;
  const response = await fetch(`${cms.url}/newsroom/breaks?${wanted}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const body: { data: { stands: string; at: object }[] } = await response.json();
  return body.data;
}
const isThere = async (type: string, documentId: string) =>
  (await documentsOf(cms.strapi, type).findOne({ documentId })) !== null;

/** A figure in a live story, beside others or by itself. */
async function shownFigure(slug: string, ...beside: string[]): Promise<string> {
  const statistic = await figure(slug);
  const block = { __component: 'block.statistics', statistics: [statistic, ...beside] };
  await createStory(cms.strapi, { title: `Shows ${slug}`, slug: `shows-${slug}`, blocks: [block] });
  return statistic;
}
async function storyOf(slug: string): Promise<{ documentId: string }> {
  const [found] = await documentsOf(cms.strapi, 'story').findMany({ filters: { slug } });
  if (found === undefined) throw new Error(`There is no story "${slug}".`);
  return found;
}
async function figure(slug: string): Promise<string> {
  const data = { displayValue: '1', label: slug, slug };
  return (await documentsOf(cms.strapi, 'statistic').create({ data })).documentId;
}

test('what a live story shows is not deleted before somebody has seen where it is shown', async () => {
  const statistic = await shownFigure('unseen', content.statistic);
  const { status, message } = await remove('statistic', statistic);
  expect(status).toBe(400);
  expect(message).toBe(
    'Readers see this in “Shows unseen”. Take it out there first, or open it and use ⋯ → Delete entry (all languages), which shows where it is used.',
  );
  expect(await isThere('statistic', statistic)).toBe(true);
});

test('several at once are not deleted either', async () => {
  const path = '/content-manager/collection-types/api::testimony.testimony/actions/bulkDelete';
  const response = await fetch(`${cms.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ documentIds: [content.testimony] }),
  });
  expect(response.status).toBe(400);
  expect(await isThere('testimony', content.testimony)).toBe(true);
});

test('with the uses seen it is deleted', async () => {
  const statistic = await shownFigure('seen', content.statistic);
  expect((await remove('statistic', statistic, '&confirmed=uses')).status).toBe(200);
  expect(await isThere('statistic', statistic)).toBe(false);
});

test('what a live block would be empty without stays, even with the uses seen', async () => {
  const statistic = await shownFigure('only-one');
  const { status, message } = await remove('statistic', statistic, '&confirmed=uses');
  expect(status).toBe(400);
  expect(message).toMatch(
    /^It stands alone in the story “Shows only-one” in English \(Block 1 \(statistics\), .*take it out there first/,
  );
  expect(await isThere('statistic', statistic)).toBe(true);
});

test('what would be left with a hole is told before, with where it is mended', async () => {
  const statistic = await shownFigure('told-before');
  const { documentId } = await storyOf('shows-told-before');
  expect(await breaks(statistic)).toEqual([
    {
      stands: expect.stringMatching(/^stands alone in the story “Shows told-before” in English/),
      at: { uid: 'api::story.story', documentId, locale: 'en', title: 'Shows told-before' },
    },
  ]);
  expect(await breaks(statistic, '&locale=fr')).toEqual([]);
  expect(await breaks(await shownFigure('among-others', content.statistic))).toEqual([]);
});

test('a figure in a sentence that readers see stays, even with the uses seen', async () => {
  const statistic = await figure('in-a-sentence');
  const text = {
    __component: 'block.rich-text',
    text: paragraphs('Some [[in-a-sentence]] people.'),
  };
  const story = { title: 'A sentence', slug: 'a-sentence', blocks: [text] };
  const documentId = await createStory(cms.strapi, story);
  const { status, message } = await remove('statistic', statistic, '&confirmed=uses');
  expect(status).toBe(400);
  expect(message).toMatch(
    /^It stands in a sentence of the story “A sentence” in English \(Block 1 \(text\), Text\)\./,
  );
  await documentsOf(cms.strapi, 'story').unpublish({ documentId });
  expect((await remove('statistic', statistic, '&confirmed=uses')).status).toBe(200);
});

test('a sentence of a phase is told as the place to mend', async () => {
  const statistic = await figure('in-a-phase');
  await documentsOf(cms.strapi, 'case-study-phase').update({
    documentId: content.phase,
    data: { body: paragraphs('It found [[in-a-phase]] people.') },
  });
  const { message } = await remove('statistic', statistic, '&confirmed=uses');
  expect(message).toMatch(/^It stands in a sentence of the phase “Intelligence” \(Text\)\./);
});

test('what only a draft shows is deleted without more words, and so is what nothing shows', async () => {
  const topic = await documentsOf(cms.strapi, 'topic').create({ data: { name: 'Alone' } });
  const data = { title: 'A draft', slug: 'a-draft', topics: [topic.documentId] };
  await documentsOf(cms.strapi, 'story').create({ data });
  expect((await remove('topic', topic.documentId)).status).toBe(200);
  expect((await remove('helpline', content.helpline)).status).toBe(200);
});

test('the CMS itself is not asked', async () => {
  await documentsOf(cms.strapi, 'testimony').delete({ documentId: content.testimony });
  expect(await isThere('testimony', content.testimony)).toBe(false);
});
