import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeWithheld } from '../src/gate/judged.ts';
import { dayAfter } from '../src/newsroom/today/days.ts';
import { signIn } from './support/admin.ts';
import { bootCms, databases, type Cms } from './support/strapi.ts';

const TESTIMONY = 'api::testimony.testimony';
const READ = 'plugin::content-manager.explorer.read';
const PASSWORD = 'Password-of-the-tests-1';
const inDays = (days: number) => dayAfter(new Date(), days);

interface Part {
  count: number;
  entries: { title: string; why: string; on: string | null; locale: string }[];
}

describe.each(databases)('what wants to be looked at today, on %s', (database) => {
  let cms: Cms;
  let lead: string;
  beforeAll(async () => {
    cms = await bootCms({ database });
    lead = await signIn(cms.strapi, cms.url);
  });
  afterAll(() => cms.stop());

  /** Rows as they may lie in the database, past every rule on how they get there. */
  const store = (type: string, data: object) =>
    cms.strapi.db.query(`api::${type}.${type}`).create({ data: { locale: 'en', ...data } });

  async function ask(part: string, token: string | null = lead) {
    const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
    const response = await fetch(`${cms.url}/newsroom/today?part=${part}`, { headers });
    const { data }: { data: Part | null } = await response.json();
    return { status: response.status, data };
  }
  const lines = async (part: string) =>
    (await ask(part)).data?.entries.map(({ title, why, on }) => [title, why, on]);

  /** Somebody who may read one type, and of it these fields. */
  async function readerOf(subject: string, fields: string[]): Promise<string> {
    const service = cms.strapi.service('admin::role');
    const name = `${subject} ${fields.join(' ')}`;
    const role = await service.create({ name, description: '' });
    const permission = {
      action: READ,
      subject,
      properties: { fields, locales: ['en'] },
      conditions: [],
    };
    await service.assignPermissions(role.id, [permission]);
    const email = `reader-${role.id}@example.org`;
    const person = { email, firstname: 'Reader', password: PASSWORD, isActive: true };
    await cms.strapi.service('admin::user').create({ ...person, roles: [role.id] });
    const response = await fetch(`${cms.url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: PASSWORD }),
    });
    const { data }: { data: { token: string } } = await response.json();
    return data.token;
  }

  test('F1, F3: a figure without a source or past its review is listed, once for all languages', async () => {
    const { id: source } = await store('source', { documentId: 'source', title: 'Estimates' });
    const figure = { qualifier: 'exact', estimate: 'unknown', verification: 'not-verified' };
    const good = { ...figure, source, reviewDue: inDays(0) };
    await store('statistic', { ...good, documentId: 'good', displayValue: '1', label: 'good' });
    await store('statistic', { ...figure, documentId: 'bare', displayValue: '2', label: 'bare' });
    const due = { ...good, documentId: 'due', displayValue: '3', reviewDue: inDays(-1) };
    await store('statistic', { ...due, label: 'dépassé', locale: 'fr' });
    await store('statistic', { ...due, label: 'due' });
    expect(await lines('figures')).toEqual(
      expect.arrayContaining([
        ['2 bare', 'no-source', null],
        ['3 due', 'past-review', inDays(-1)],
      ]),
    );
    expect((await ask('figures')).data?.count).toBe(2);
  });

  test('H3: a helpline that nobody checked, or not for as long as it says, is listed', async () => {
    const helpline = { country: 'GB', reviewEveryDays: 90 };
    await store('helpline', { ...helpline, documentId: 'new', name: 'New' });
    const checked = (name: string, days: number) =>
      store('helpline', { ...helpline, documentId: name, name, lastCheckedOn: inDays(-days) });
    await checked('Fresh', 90);
    await checked('Stale', 91);
    expect(await lines('helplines')).toEqual(
      expect.arrayContaining([
        ['New', 'never-checked', null],
        ['Stale', 'past-review', inDays(-1)],
      ]),
    );
    expect((await ask('helplines')).data?.count).toBe(2);
  });

  test('a draft that nobody touched for a month is listed, but not the draft of what is live', async () => {
    const old = { publishedAt: null, updatedAt: `${inDays(-40)}T10:00:00.000Z` };
    await store('story', { ...old, documentId: 'left', title: 'Left', slug: 'left' });
    await store('story', { publishedAt: null, documentId: 'begun', title: 'Begun', slug: 'begun' });
    const live = { ...old, documentId: 'live', title: 'Live', slug: 'live' };
    await store('story', live);
    await store('story', { ...live, publishedAt: old.updatedAt });
    expect(await lines('drafts')).toEqual([['Left', 'not-touched', inDays(-40)]]);
  });

  test('T2: a consent that ends within sixty days or has ended is listed, a withdrawn one not', async () => {
    const told = { form: 'retold', narrative: 'told-to-us', text: 'What happened.' };
    const testimony = (pseudonym: string, days: number, given: object = {}) =>
      store('testimony', {
        ...{ ...told, documentId: pseudonym, pseudonym, consentExpires: inDays(days) },
        ...given,
      });
    await testimony('Soon', 60);
    await testimony('Later', 61);
    await testimony('Over', -1);
    await testimony('Gone', 10, { consentWithdrawnOn: inDays(-5) });
    expect(await lines('consents')).toEqual([
      ['Over', 'has-ended', inDays(-1)],
      ['Soon', 'ends-soon', inDays(60)],
    ]);
  });

  test('T5: who may not see a consent is told of none, though they read testimonies', async () => {
    const editor = await readerOf(TESTIMONY, ['text', 'pseudonym']);
    expect(await ask('consents', editor)).toEqual({ status: 200, data: null });
    const trusted = await readerOf(TESTIMONY, ['text', 'consentExpires']);
    expect((await ask('consents', trusted)).data?.count).toBe(2);
  });

  test('what somebody may not read is not counted for them', async () => {
    const editor = await readerOf(TESTIMONY, ['pseudonym']);
    for (const part of ['figures', 'helplines', 'drafts']) {
      expect(await ask(part, editor)).toEqual({ status: 200, data: null });
    }
  });

  test('A2: a review that was asked for waits for the lead until its last step is another', async () => {
    let day = 1;
    const step = (document: string, name: string) =>
      store('approval', {
        ...{ at: `2026-11-0${day++}T10:00:00.000Z`, step: name, document, language: 'en' },
        ...{ person: 1, name: 'Amina', digest: 'd', parts: [] },
      });
    const draft = { publishedAt: null, sensitive: true };
    for (const name of ['asked', 'done', 'mild', 'again']) {
      const sensitive = name !== 'mild';
      await store('story', { ...draft, documentId: name, title: name, slug: name, sensitive });
      await step(name, 'asked');
    }
    await step('done', 'approved');
    await step('again', 'withdrawn');
    await step('again', 'asked');
    expect(await lines('waiting')).toEqual([
      ['asked', 'to-review', '2026-11-01T10:00:00.000Z'],
      ['mild', 'to-review', '2026-11-03T10:00:00.000Z'],
      ['again', 'to-review', '2026-11-07T10:00:00.000Z'],
    ]);
  });

  test('what could not go out stands first, what goes out next last', async () => {
    const plan = (title: string, stage: string, due: string, more: object = {}) =>
      store('schedule', {
        ...{ type: 'api::story.story', document: title, language: 'en', title, stage },
        ...{ deed: 'publish', due: `${due}T10:00:00.000Z`, person: 1, name: 'Amina', ...more },
      });
    await plan('later', 'planned', inDays(3), { deed: 'unpublish' });
    await plan('soon', 'planned', inDays(2));
    await plan('failed', 'refused', inDays(-1));
    await plan('over', 'done', inDays(-2));
    const found = (await lines('waiting')) ?? [];
    expect(found.map(([title, why]) => `${title} ${why}`)).toEqual([
      'failed was-refused',
      'asked to-review',
      'mild to-review',
      'again to-review',
      'soon goes-out',
      'later is-taken-back',
    ]);
    // As an import leaves it: refused before its time.
    const endedAt = `${inDays(-1)}T11:00:00.000Z`;
    await plan('moved', 'refused', inDays(20), { endedAt });
    expect(await lines('waiting')).toContainEqual(['moved', 'was-refused', endedAt]);
  });

  test('F1: a record that is withheld from readers is listed as that', async () => {
    const { id } = await store('topic', { documentId: 'kept', name: 'Kept', slug: 'kept' });
    await writeWithheld(cms.strapi, 'api::topic.topic', [id]);
    expect(await lines('waiting')).toContainEqual(['Kept', 'is-withheld', expect.any(String)]);
  });

  test('A1: who neither reviews nor plans has nothing waiting', async () => {
    const writer = await readerOf('api::story.story', ['title']);
    expect((await ask('waiting', writer)).data).toEqual({ count: 0, entries: [] });
  });

  test('nobody asks without signing in, and nobody for a part that is not there', async () => {
    expect((await ask('figures', null)).status).toBe(401);
    expect((await ask('weather')).status).toBe(400);
  });
});
