import { parsePage, parseStory, parseStoryCards } from '@breaking-the-chains/shared/parse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeWithheld } from '../src/gate/judged.ts';
import { createStory, documentsOf } from './support/content.ts';
import { bootCms, databases, PREVIEW_TOKEN, READ_TOKEN, type Cms } from './support/strapi.ts';

const DRAFT_TITLE = 'Only a draft';
const DRAFT = { standfirst: 'Words.', publishedOn: '2026-11-02' };

describe.each(databases)('who may read on %s', (database) => {
  let cms: Cms;
  let documentId: string;
  beforeAll(async () => {
    cms = await bootCms({ database });
    documentId = await createStory(cms.strapi, { slug: 'a-story', title: 'Published' });
    const stories = cms.strapi.documents('api::story.story');
    await stories.update({ documentId, data: { title: DRAFT_TITLE } });
    await stories.create({ data: { ...DRAFT, title: 'Never published', slug: 'never-published' } });
  });
  afterAll(() => cms.stop());

  test('nobody without a token', async () => {
    for (const path of ['/api/stories', '/api/stories/a-story', '/api/site', '/api/topics']) {
      expect((await cms.get(path, { token: null })).status).toBe(401);
      expect((await cms.get(path, { token: 'x'.repeat(64) })).status).toBe(401);
    }
  });

  test.each([
    'status=draft',
    'status=Draft',
    'status[]=draft',
    'status=published&status=draft',
    'status[$eq]=draft',
    '%73tatus=draft',
  ])('the site’s token does not read drafts by %s', async (query) => {
    for (const path of ['stories', 'stories/a-story', `stories/${documentId}`, 'pages', 'topics']) {
      const { status, body } = await cms.get(`/api/${path}?${query}`);
      expect(status).toBe(403);
      expect(JSON.stringify(body)).not.toContain(DRAFT_TITLE);
    }
  });

  test('the site sees what is published, never what is saved since', async () => {
    const list = parseStoryCards((await cms.get('/api/stories')).body);
    expect(list.items.map(({ title }) => title)).toEqual(['Published']);
    expect((await cms.get('/api/stories/never-published')).status).toBe(404);
    const story = parseStory((await cms.get('/api/stories/a-story?status=published')).body);
    expect(story.title).toBe('Published');
  });

  test('the preview sees the draft, and the published story when it asks for that', async () => {
    const as = { token: PREVIEW_TOKEN };
    const draft = parseStory((await cms.get('/api/stories/a-story?status=draft', as)).body);
    const live = parseStory((await cms.get('/api/stories/a-story', as)).body);
    expect([draft.title, live.title]).toEqual([DRAFT_TITLE, 'Published']);
    expect((await cms.get('/api/stories?status=draft', as)).body).toMatchObject({
      data: [{}, {}],
    });
  });

  test('a page’s draft is guarded like a story’s', async () => {
    const pages = cms.strapi.documents('api::page.page');
    await pages.create({ data: { title: 'About', slug: 'about' } });
    expect((await cms.get('/api/pages/about?status=draft')).status).toBe(403);
    const draft = await cms.get('/api/pages/about?status=draft', { token: PREVIEW_TOKEN });
    expect(parsePage(draft.body).title).toBe('About');
  });

  test.each([
    ['withdrawn', { consentWithdrawnOn: '2026-11-01' }],
    ['ended', { consentExpires: '2026-01-31' }],
    ['not written down', { consentReference: null }],
  ])('T2: nobody reads a testimony whose consent is %s, shown or not', async (_what, change) => {
    const consent = {
      ...{ text: 'Words.', form: 'retold', narrative: 'told-to-us', consentReference: 'C-1' },
      ...{ consentOn: '2026-01-01', consentExpires: '2028-12-01' },
    };
    const testimonies = documentsOf(cms.strapi, 'testimony');
    const made = await testimonies.create({ data: consent });
    const status = async () => {
      const { body } = await cms.get('/api/testimonies');
      const isListed = JSON.stringify(body).includes(made.documentId);
      return [(await cms.get(`/api/testimonies/${made.documentId}`)).status, isListed];
    };
    expect(await status()).toEqual([200, true]);
    await testimonies.update({ documentId: made.documentId, data: change });
    expect(await status()).toEqual([404, false]);
  });

  test('F1: what has no drafts and is withheld is for the preview alone', async () => {
    const data = { label: 'Withheld', slug: 'withheld' };
    const { id, documentId } = await cms.strapi.db
      .query('api::statistic.statistic')
      .create({ data: { ...data, documentId: 'w'.repeat(24), locale: 'en' } });
    await writeWithheld(cms.strapi, 'api::statistic.statistic', [id]);
    const at = `/api/statistics/${documentId}`;
    const as = { token: PREVIEW_TOKEN };
    const status = async (path: string, more = {}) => (await cms.get(path, more)).status;
    expect(await status(at)).toBe(404);
    expect(await status(at, as)).toBe(404);
    expect(await status(`${at}?status=draft`)).toBe(403);
    expect((await cms.get(`${at}?locale=en&status=draft`, as)).body).toMatchObject({
      data: { label: 'Withheld' },
    });
  });

  test('the preview does not follow the change feed', async () => {
    expect((await cms.get('/api/changes', { token: PREVIEW_TOKEN })).status).toBe(403);
    expect((await cms.get('/api/changes')).status).toBe(200);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('nobody writes by %s', async (method) => {
    for (const path of ['/api/stories', `/api/stories/${documentId}`, '/api/site', '/api/upload']) {
      const response = await fetch(`${cms.url}${path}`, {
        method,
        headers: { authorization: `Bearer ${READ_TOKEN}`, 'content-type': 'application/json' },
        body: JSON.stringify({ data: { title: 'Changed' } }),
      });
      expect([404, 405]).toContain(response.status);
    }
  });

  test('reading is all that the content API offers', () => {
    const routes = cms.strapi.server
      .listRoutes()
      .filter(({ path }) => path.startsWith('/api/'))
      .flatMap(({ methods }) => methods);
    expect(new Set(routes)).toEqual(new Set(['HEAD', 'GET']));
  });

  test.each([
    '/cms.sqlite',
    '/uploads/../../cms.sqlite',
    '/uploads/..%2f..%2fcms.sqlite',
    '/uploads/%2e%2e/%2e%2e/cms.sqlite',
    '/../cms.sqlite',
    '/%2e%2e/cms.sqlite',
  ])('the database is not a file to fetch by %s', async (path) => {
    cms.strapi.log.silent = true; // it rightly complains of some
    const { status } = await cms.get(path);
    cms.strapi.log.silent = false;
    expect(status).not.toBe(200);
  });

  test.each([
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['none', {}],
  ])('answers to %s say nothing of the software and let no other origin in', async (_, origin) => {
    const response = await fetch(`${cms.url}/api/stories`, {
      headers: { authorization: `Bearer ${READ_TOKEN}`, ...origin },
    });
    const headers = Object.fromEntries(response.headers);
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    // The one other address is the site's, for the preview beside the form.
    const policy = headers['content-security-policy']?.replace(
      'frame-src http://localhost:3000;',
      '',
    );
    expect(policy).not.toMatch(/https?:/);
  });
});
