import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LOG } from '../src/log/entry.ts';
import { signInWith, type Account } from './support/accounts.ts';
import { createStory, documentsOf } from './support/content.ts';
import { fetchChanges, lastSeq } from './support/feed.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

describe.each(databases)('handing over, on %s', (database) => {
  let cms: Cms;
  let lead: Account;
  let from: string;
  let to: string;
  let other: string;
  beforeAll(async () => {
    cms = await bootCms({ database });
    lead = await signInWith(cms, 'Lead', { newsroom: ['handOver'] });
  });
  afterAll(() => cms.stop());

  const authors = () => documentsOf(cms.strapi, 'author');
  const stories = () => documentsOf(cms.strapi, 'story');

  beforeEach(async () => {
    for (const { documentId } of await stories().findMany({})) {
      await stories().delete({ documentId, locale: '*' });
    }
    from = await author('Amina');
    to = await author('Bo');
    other = await author('Chen');
  });

  async function author(name: string): Promise<string> {
    const { documentId } = await authors().create({ data: { name, role: 'Writer' } });
    await authors().update({ documentId, locale: 'fr', data: { name, role: 'Autrice' } });
    return documentId;
  }
  async function named(documentId: string, more: object = {}): Promise<string[]> {
    const populate = { authors: { fields: ['name'] } };
    const found = await stories().findOne({ documentId, populate, ...more });
    return (found?.['authors'] as { name: string }[]).map(({ name }) => name);
  }
  const ask = (path = '/newsroom/hand-over', more: object = {}, who = lead) =>
    who.ask('POST', path, { fromAuthor: from, toAuthor: to, markFormer: false, ...more });
  const live = { status: 'published' };

  test('every version names the other one instead, in the same place', async () => {
    const story = await createStory(cms.strapi, {
      title: 'One',
      slug: 'one',
      authors: [other, from],
    });
    const french = { title: 'Une', slug: 'une', standfirst: 'Mots.', authors: [from] };
    const inFrench = {
      documentId: story,
      locale: 'fr',
      data: french,
      status: 'published',
    } as const;
    await stories().update(inFrench);
    const { status, body } = await ask();
    expect({ status, body }).toMatchObject({ status: 200 });
    for (const version of [{}, live]) {
      expect(await named(story, version)).toEqual(['Chen', 'Bo']);
      expect(await named(story, { ...version, locale: 'fr' })).toEqual(['Bo']);
    }
  });

  test('what is unfinished in a draft stays a draft', async () => {
    const story = await createStory(cms.strapi, { title: 'One', slug: 'one', authors: [from] });
    await stories().update({ documentId: story, data: { title: 'Unfinished' } });
    await ask();
    expect((await cms.get('/api/stories/one')).body).toMatchObject({
      data: { title: 'One', authors: [{ name: 'Bo' }] },
    });
    expect(await named(story)).toEqual(['Bo']);
  });

  test('the site hears of each story that readers see', async () => {
    const story = await createStory(cms.strapi, { title: 'One', slug: 'one', authors: [from] });
    const before = await lastSeq(cms);
    await ask();
    const { data } = await fetchChanges(cms, `?after=${before}`);
    expect(data.map(({ type, documentId, locale }) => `${type} ${documentId} ${locale}`)).toEqual([
      `story ${story} en`,
    ]);
  });

  test('two who wrote together leave one name', async () => {
    const story = await createStory(cms.strapi, { title: 'One', slug: 'one', authors: [to, from] });
    await ask();
    expect(await named(story, live)).toEqual(['Bo']);
  });

  test('the plan tells what would change, and changes nothing', async () => {
    const story = await createStory(cms.strapi, { title: 'One', slug: 'one', authors: [from] });
    const { body } = await ask('/newsroom/hand-over/plan', { markFormer: true });
    expect(body).toMatchObject({
      data: {
        ...{ from: 'Amina', to: 'Bo', markFormer: true, account: null },
        versions: [
          { title: 'One', locale: 'en', isLive: false },
          { title: 'One', locale: 'en', isLive: true },
        ],
      },
    });
    expect(await named(story)).toEqual(['Amina']);
  });

  test('B2: the author is marked, the account closed, and the log tells of it', async () => {
    const left = await signInWith(cms, `Left${database}`, {});
    await ask(undefined, { markFormer: true, deactivateUser: left.id });
    expect(await authors().findOne({ documentId: from })).toMatchObject({ former: true });
    expect((await left.ask('GET', '/admin/users/me')).status).toBe(401);
    expect(
      await cms.strapi.db.query(LOG).findMany({ where: { document: from, what: 'hand-over' } }),
    ).toMatchObject([
      {
        ...{ result: 'done', name: 'Lead Test', title: 'Amina' },
        reason: `To Bo: 0 stories. Marked as a former member. Account closed: Left${database} Test.`,
      },
    ]);
  });

  test('nothing is half done: what cannot be closed takes everything back', async () => {
    const story = await createStory(cms.strapi, { title: 'One', slug: 'one', authors: [from] });
    const chief = await signInWith(cms, `Chief${database}`, 'all');
    expect((await ask(undefined, { deactivateUser: chief.id })).status).toBe(403);
    expect((await ask(undefined, { deactivateUser: lead.id })).status).toBe(400);
    expect(await named(story)).toEqual(['Amina']);
  });

  test('a successor who has no entry in a language is asked for first', async () => {
    const story = await createStory(cms.strapi, { title: 'One', slug: 'one', authors: [from] });
    const data = { title: 'Una', slug: 'una', standfirst: 'Palabras.', sensitive: false };
    await authors().update({
      documentId: from,
      locale: 'es',
      data: { name: 'Amina', role: 'Autora' },
    });
    const inSpanish = { documentId: story, locale: 'es', data: { ...data, authors: [from] } };
    await stories().update(inSpanish);
    expect((await ask()).body).toMatchObject({
      error: { status: 400, message: expect.stringMatching(/"Bo".*Spanish/) },
    });
  });

  test('who may not hand over may not, nor see whose accounts there are', async () => {
    const guest = await signInWith(cms, `Guest${database}`, {});
    expect((await ask(undefined, {}, guest)).status).toBe(403);
    expect((await ask('/newsroom/hand-over/plan', {}, guest)).status).toBe(403);
    expect((await guest.ask('GET', '/newsroom/hand-over/accounts')).status).toBe(403);
    expect((await lead.ask('GET', '/newsroom/hand-over/accounts')).status).toBe(200);
  });
});
