import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signIn } from './support/admin.ts';
import { createStory } from './support/content.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

const story = {
  title: 'Another',
  standfirst: 'Words.',
  publishedOn: '2026-11-02',
  sensitive: false,
};

describe.each(databases)('slugs on %s', (database) => {
  let cms: Cms;
  beforeAll(async () => {
    cms = await bootCms({ database });
  });
  afterAll(() => cms.stop());

  const stories = () => cms.strapi.documents('api::story.story');
  const topics = () => cms.strapi.documents('api::topic.topic');
  const taken = (slug: string, name: string) => ({
    name: 'ValidationError',
    message: `The web address "${slug}" is already taken by "${name}". Choose another one.`,
    details: { errors: [{ path: ['slug'] }] },
  });

  beforeEach(async () => {
    for (const { documentId } of await stories().findMany({ locale: '*' })) {
      await stories().delete({ documentId, locale: '*' });
    }
    for (const { documentId } of await topics().findMany({})) await topics().delete({ documentId });
  });

  test('drafts may share one; the second to be published is refused, saying who has it', async () => {
    await createStory(cms.strapi, { slug: 'shared', title: 'The first' });
    const { documentId } = await stories().create({ data: { ...story, slug: 'shared' } });
    await expect(stories().publish({ documentId })).rejects.toMatchObject(
      taken('shared', 'The first'),
    );
    await stories().update({ documentId, data: { slug: 'own' } });
    await expect(stories().publish({ documentId })).resolves.toBeDefined();
  });

  test('the shorter ways to publish are refused too', async () => {
    await createStory(cms.strapi, { slug: 'shared', title: 'The first' });
    await expect(createStory(cms.strapi, { slug: 'shared' })).rejects.toMatchObject(
      taken('shared', 'The first'),
    );
    const { documentId } = await stories().create({ data: { ...story, slug: 'own' } });
    const toShared = { documentId, data: { slug: 'shared' }, status: 'published' } as const;
    await expect(stories().update(toShared)).rejects.toMatchObject(taken('shared', 'The first'));
  });

  test('a story may be published again under its own, and another language may use the same', async () => {
    const documentId = await createStory(cms.strapi, { slug: 'kept' });
    await stories().publish({ documentId });
    const other = await stories().create({ data: { ...story, slug: 'kept' }, locale: 'fr' });
    const published = await stories().publish({ documentId: other.documentId, locale: 'fr' });
    expect(published.entries).toHaveLength(1);
    await stories().publish({ documentId, locale: '*' });
  });

  test('what has no drafts is refused when it is saved', async () => {
    await topics().create({ data: { name: 'Rights', slug: 'rights' } });
    await expect(
      topics().create({ data: { name: 'Also rights', slug: 'rights' } }),
    ).rejects.toMatchObject(taken('rights', 'Rights'));
  });

  test.each(['Capital', 'two--hyphens', 'a space', 'slash/ed', '-first', '\u0301a'])(
    '%s is not fit for an address',
    async (slug) => {
      await expect(createStory(cms.strapi, { slug })).rejects.toMatchObject({
        name: 'ValidationError',
        message: expect.stringContaining('not fit for an address'),
        details: { errors: [{ path: ['slug'] }] },
      });
    },
  );

  test.each(['سلاسل', 'год-2026', 'plain-words-2', 'हिन्दी', 'مُحَمَّد', 'nin\u0303o'])(
    '%s is fit for an address',
    async (slug) => {
      await createStory(cms.strapi, { slug });
      const { status } = await cms.get(`/api/stories/${encodeURIComponent(slug)}`);
      expect(status).toBe(200);
    },
  );

  test.each(['help', 'stories', 'fr', 'api'])('a page may not be called %s', async (slug) => {
    const pages = cms.strapi.documents('api::page.page');
    const data = { title: 'Ours', slug };
    const { documentId } = await pages.create({ data });
    const message = `The web address "${slug}" is used by the site itself. Choose another one, such as "${slug}-page".`;
    await expect(pages.publish({ documentId })).rejects.toMatchObject({
      message,
      details: { errors: [{ path: ['slug'] }] },
    });
    await createStory(cms.strapi, { slug });
  });

  test('the database refuses what slips past the check, in the same words', async () => {
    await createStory(cms.strapi, { slug: 'raced' });
    const rows = cms.strapi.db.query('api::story.story');
    const second = { ...story, slug: 'raced', documentId: 'x'.repeat(24), locale: 'en' };
    await rows.create({ data: { ...second, publishedAt: null } });
    await expect(rows.create({ data: { ...second, publishedAt: new Date() } })).rejects.toThrow();

    const together = await Promise.allSettled(
      [1, 2, 3].map((n) => topics().create({ data: { name: `Race ${n}`, slug: 'race' } })),
    );
    const refusals = together.filter(({ status }) => status === 'rejected');
    expect(refusals).toHaveLength(2);
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({ reason: { details: { errors: [{ path: ['slug'] }] } } });
    }
  });

  test('an address left empty is made from the title, and a second one differs', async () => {
    const titled = { ...story, title: 'Clean water for all' };
    const first = await stories().create({ data: titled });
    expect(first.slug).toBe('clean-water-for-all');
    const second = await stories().create({ data: { ...titled, slug: '' } });
    expect(second.slug).toBe('clean-water-for-all-1');
    const untitled = await stories().create({ data: { ...story, title: '' } });
    expect(untitled.slug ?? null).toBeNull();
    const { documentId } = untitled;
    const named = await stories().update({ documentId, data: { title: 'Named', slug: '' } });
    expect(named?.slug).toBe('named');
    const kept = await stories().update({ documentId, data: { title: 'Renamed' } });
    expect(kept?.slug).toBe('named');
  });

  test('B1: the address of an author gives away no more than the first name', async () => {
    const data = { name: 'Noor Example', role: 'Writer', displayAs: 'role-only' as const };
    const author = await cms.strapi.documents('api::author.author').create({ data });
    expect(author.slug).toBe('noor');
  });

  test('an editor in the admin gets a 400 that names the field', async () => {
    await createStory(cms.strapi, { slug: 'shared', title: 'The first' });
    const { documentId } = await stories().create({ data: { ...story, slug: 'shared' } });
    const jwt = await signIn(cms.strapi, cms.url);
    const response = await fetch(
      `${cms.url}/content-manager/collection-types/api::story.story/${documentId}/actions/publish`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${jwt}`, 'content-type': 'application/json' },
        body: JSON.stringify({ ...story, slug: 'shared' }),
      },
    );
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: taken('shared', 'The first') });
  });
});
