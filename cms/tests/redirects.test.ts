import { parseRedirects } from '@breaking-the-chains/shared/parse';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { paragraphs } from './support/blocks.ts';
import { createStory, documentsOf } from './support/content.ts';
import { fetchChanges, lastSeq } from './support/feed.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

describe.each(databases)('redirects on %s', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await bootCms({ database });
  });
  afterAll(() => cms.stop());

  const stories = () => cms.strapi.documents('api::story.story');
  const pages = () => cms.strapi.documents('api::page.page');
  const redirects = () => documentsOf(cms.strapi, 'redirect');

  beforeEach(async () => {
    for (const { documentId } of await stories().findMany({ locale: '*' })) {
      await stories().delete({ documentId, locale: '*' });
    }
    for (const { documentId } of await redirects().findMany({}))
      await redirects().delete({ documentId });
  });

  async function create(type: string, data: object) {
    const { documentId } = await documentsOf(cms.strapi, type).create({ data });
    return { documentId };
  }

  async function rename(documentId: string, slug: string) {
    await stories().update({ documentId, data: { slug } });
    await stories().publish({ documentId });
  }

  async function table(): Promise<string[]> {
    const { items } = parseRedirects((await cms.get('/api/redirects')).body);
    return items.map(({ from, to }) => `${from} → ${to ?? 'gone'}`).sort();
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

  test('each language has its own addresses', async () => {
    const documentId = await createStory(cms.strapi, { slug: 'same' });
    const french = { title: 'Une', slug: 'same', standfirst: 'Mots.' };
    const inFrench = (data: object) =>
      stories().update({ documentId, locale: 'fr', data, status: 'published' });
    await inFrench(french);
    await rename(documentId, 'other');
    expect(await table()).toEqual(['/stories/same → /stories/other']);
    await inFrench({ slug: 'autre' });
    expect(await table()).toEqual([
      '/fr/stories/same → /fr/stories/autre',
      '/stories/same → /stories/other',
    ]);
  });

  test('topics, authors, figures and case studies leave redirects too', async () => {
    const { strapi } = cms;
    const topic = await create('topic', { name: 'One' });
    await strapi.documents('api::topic.topic').update({ ...topic, data: { slug: 'two' } });
    const author = await create('author', { name: 'Noor', role: 'Writer' });
    await strapi.documents('api::author.author').update({ ...author, data: { slug: 'n' } });
    const figure = await create('statistic', { displayValue: '1', label: 'one' });
    await strapi.documents('api::statistic.statistic').update({ ...figure, data: { slug: 'f' } });
    const phase = await create('case-study-phase', {
      name: 'One',
      headline: 'First',
      body: paragraphs('Words.'),
    });
    const phases = [phase.documentId];
    const study = await create('case-study', { title: 'Study', summary: 'Words.', phases });
    await strapi.documents('api::case-study.case-study').update({ ...study, data: { slug: 's' } });
    expect(await table()).toEqual([
      '/authors/noor → /authors/n',
      '/case-studies/study → /case-studies/s',
      '/figures/one → /figures/f',
      '/topics/one → /topics/two',
    ]);
    await strapi.documents('api::topic.topic').delete(topic);
    expect(await table()).toContain('/topics/two → gone');
  });

  test('what is taken down is gone, and no longer once it is published again', async () => {
    const documentId = await createStory(cms.strapi, { slug: 'one' });
    const before = await lastSeq(cms);
    await stories().unpublish({ documentId });
    expect(await table()).toEqual(['/stories/one → gone']);
    const { data } = await fetchChanges(cms, `?after=${before}`);
    expect(data.map(({ type, action }) => `${type} ${action}`).sort()).toEqual([
      'redirect create',
      'story unpublish',
    ]);
    await stories().publish({ documentId });
    expect(await table()).toEqual([]);
    await stories().delete({ documentId });
    expect(await table()).toEqual(['/stories/one → gone']);
    await createStory(cms.strapi, { slug: 'one' });
    expect(await table()).toEqual([]);
  });

  test('published again elsewhere, the old address leads there', async () => {
    const documentId = await createStory(cms.strapi, { slug: 'one' });
    await rename(documentId, 'two');
    await stories().unpublish({ documentId });
    expect(await table()).toEqual(['/stories/one → /stories/two', '/stories/two → gone']);
    await rename(documentId, 'three');
    expect(await table()).toEqual(['/stories/one → /stories/two', '/stories/two → /stories/three']);
  });

  test('one language may go while another stays', async () => {
    const documentId = await createStory(cms.strapi, { slug: 'one' });
    const french = { title: 'Une', slug: 'une', standfirst: 'Mots.' };
    await stories().update({ documentId, locale: 'fr', data: french, status: 'published' });
    await stories().unpublish({ documentId, locale: 'fr' });
    expect(await table()).toEqual(['/fr/stories/une → gone']);
    await stories().delete({ documentId, locale: '*' });
    expect(await table()).toEqual(['/fr/stories/une → gone', '/stories/one → gone']);
  });

  test('a draft that nobody saw leaves nothing', async () => {
    const data = {
      title: 'D',
      slug: 'd',
      standfirst: 'Words.',
      publishedOn: '2026-11-01',
    } as const;
    const { documentId } = await stories().create({ data });
    await stories().delete({ documentId });
    expect(await table()).toEqual([]);
  });

  test('a taking down that fails leaves the address as it was', async () => {
    const documentId = await createStory(cms.strapi, { slug: 'one' });
    const failing = cms.strapi.db.transaction(async () => {
      await stories().unpublish({ documentId });
      throw new Error('after it');
    });
    await expect(failing).rejects.toThrow('after it');
    expect(await table()).toEqual([]);
  });

  test('an editor writes one by hand, leading elsewhere or to nothing', async () => {
    await redirects().create({ data: { from: '/old', to: '/about' } });
    await redirects().create({ data: { from: '/fr/old', to: '' } });
    await redirects().create({ data: { from: '/very-old' } });
    expect(await table()).toEqual(['/fr/old → gone', '/old → /about', '/very-old → gone']);
    const { body } = await cms.get('/api/redirects');
    expect(JSON.stringify(body)).not.toContain('leftBy');
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
