import { parseRedirects } from '@breaking-the-chains/shared/parse';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createStory } from './support/content.ts';
import { fetchChanges, lastSeq } from './support/feed.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

describe.each(databases)('redirects on %s', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await bootCms({ database });
    await cms.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  });
  afterAll(() => cms.stop());

  const stories = () => cms.strapi.documents('api::story.story');
  const pages = () => cms.strapi.documents('api::page.page');
  const redirects = () => cms.strapi.documents('api::redirect.redirect');

  beforeEach(async () => {
    for (const { documentId } of await stories().findMany({ locale: '*' })) {
      await stories().delete({ documentId, locale: '*' });
    }
    for (const { documentId } of await redirects().findMany())
      await redirects().delete({ documentId });
  });

  async function rename(documentId: string, slug: string) {
    await stories().update({ documentId, data: { slug } });
    await stories().publish({ documentId });
  }

  async function table(): Promise<string[]> {
    const { items } = parseRedirects((await cms.get('/api/redirects')).body);
    return items.map(({ from, to }) => `${from} → ${to}`).sort();
  }

  test('a story whose address changes leaves a redirect, once it is published', async () => {
    const documentId = await createStory(cms.strapi, { slug: 'one' });
    await stories().update({ documentId, data: { slug: 'two' } });
    expect(await table()).toEqual([]);
    const before = await lastSeq(cms);
    await stories().publish({ documentId });
    expect(await table()).toEqual(['/stories/one → /stories/two']);
    const { data } = await fetchChanges(cms, `?after=${before}`);
    expect(data.map(({ type, action }) => `${type} ${action}`).sort()).toEqual([
      'redirect create',
      'story publish',
    ]);
  });

  test('a page too, by the shorter way to publish', async () => {
    const data = { title: 'About', slug: 'about' };
    const { documentId } = await pages().create({ data, status: 'published' });
    await pages().update({ documentId, data: { slug: 'über-uns' }, status: 'published' });
    expect(await table()).toEqual(['/about → /%C3%BCber-uns']);
  });

  test('however often it changes, each old address leads to the newest in one hop', async () => {
    const documentId = await createStory(cms.strapi, { slug: 'one' });
    await rename(documentId, 'two');
    await rename(documentId, 'three');
    expect(await table()).toEqual([
      '/stories/one → /stories/three',
      '/stories/two → /stories/three',
    ]);
  });

  test('back to an old address makes no circle', async () => {
    const documentId = await createStory(cms.strapi, { slug: 'one' });
    await rename(documentId, 'two');
    await rename(documentId, 'one');
    expect(await table()).toEqual(['/stories/two → /stories/one']);
  });

  test('an old address that another story takes leads nowhere else', async () => {
    const documentId = await createStory(cms.strapi, { slug: 'one' });
    await rename(documentId, 'two');
    await createStory(cms.strapi, { slug: 'one' });
    expect(await table()).toEqual([]);
  });

  test('an address that is still another language’s own stays', async () => {
    const documentId = await createStory(cms.strapi, { slug: 'same' });
    const french = { title: 'Une', slug: 'same', standfirst: 'Mots.' };
    await stories().update({ documentId, locale: 'fr', data: french, status: 'published' });
    await rename(documentId, 'other');
    expect(await table()).toEqual([]);
  });

  test('published again under the same address, nothing is written', async () => {
    const documentId = await createStory(cms.strapi, { slug: 'same' });
    await stories().publish({ documentId });
    expect(await table()).toEqual([]);
  });

  test('a publish that fails leaves no redirect', async () => {
    const documentId = await createStory(cms.strapi, { slug: 'one' });
    await stories().update({ documentId, data: { slug: 'two' } });
    const failing = cms.strapi.db.transaction(async () => {
      await stories().publish({ documentId });
      throw new Error('after it');
    });
    await expect(failing).rejects.toThrow('after it');
    expect(await table()).toEqual([]);
  });

  test('the longest address in a script of three bytes a letter has room', async () => {
    const slug = 'ह'.repeat(120);
    const documentId = await createStory(cms.strapi, { slug });
    await rename(documentId, 'short');
    expect(await table()).toEqual([`/stories/${encodeURIComponent(slug)} → /stories/short`]);
    const second = redirects().create({ data: { from: '/stories/x', to: '/a' } });
    await second;
    await expect(redirects().create({ data: { from: '/stories/x', to: '/b' } })).rejects.toThrow(
      /unique/,
    );
  });
});
