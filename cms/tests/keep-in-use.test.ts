import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from './support/admin.ts';
import { createContent, documentsOf } from './support/content.ts';
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
const isThere = async (type: string, documentId: string) =>
  (await documentsOf(cms.strapi, type).findOne({ documentId })) !== null;

test('what a live story shows is not deleted before somebody has seen where it is shown', async () => {
  const { status, message } = await remove('statistic', content.statistic);
  expect(status).toBe(400);
  expect(message).toMatch(/^Readers see this in “Every block”\. Take it out there first/);
  expect(await isThere('statistic', content.statistic)).toBe(true);
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
  expect((await remove('statistic', content.statistic, '&confirmed=uses')).status).toBe(200);
  expect(await isThere('statistic', content.statistic)).toBe(false);
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
