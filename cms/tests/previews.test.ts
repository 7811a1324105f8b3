import { previewLinkState } from '@breaking-the-chains/shared/preview';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import example from '../../shared/examples/preview-link/signed.json';
import { signLink } from '../src/previews/token.ts';
import { signIn } from './support/admin.ts';
import { documentsOf } from './support/content.ts';
import { bootCms, PREVIEW_TOKEN, type Cms } from './support/strapi.ts';

const STORY = 'api::story.story';
const READ = 'plugin::content-manager.explorer.read';
const UPDATE = 'plugin::content-manager.explorer.update';
const OWN = ['admin::is-creator'];
const PASSWORD = 'Password-of-the-tests-1';
const DAY = 86_400_000;

interface Sent {
  id: number;
  url: string;
  madeBy: string;
  expiresAt: string;
  revoked: boolean;
}

test('a link is signed as the contract says', () => {
  expect(signLink(example.link, example.secret)).toBe(example.token);
});

describe('previews', () => {
  let cms: Cms;
  let lead: string;
  let documentId: string;
  beforeAll(async () => {
    cms = await bootCms({ environment: { SITE_URL: 'https://club.example/' } });
    lead = await signIn(cms.strapi, cms.url);
    const stories = documentsOf(cms.strapi, 'story');
    const draft = { title: 'A draft', slug: 'a-draft', standfirst: 'Words.' };
    ({ documentId } = await stories.create({ data: draft }));
  });
  afterAll(() => cms.stop());

  async function ask(path: string, { as = lead, method = 'GET', body = undefined as unknown }) {
    const response = await fetch(`${cms.url}/newsroom${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(as !== '' && { authorization: `Bearer ${as}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: { data: unknown; error?: { message: string } } = await response.json();
    return { status: response.status, headers: response.headers, ...answer };
  }
  const about = (more: object = {}) =>
    new URLSearchParams({ type: 'story', documentId, locale: 'en', ...more }).toString();
  const make = (more: object = {}, as = lead) =>
    ask('/preview-links', {
      ...{ as, method: 'POST' },
      body: { type: 'story', documentId, locale: 'en', days: 3, ...more },
    });
  const made = async (more: object = {}) => (await make(more)).data as Sent; // safe because it was made
  const payloadOf = (url: string): unknown =>
    JSON.parse(Buffer.from(url.split(/[/.]/).at(-2) ?? '', 'base64url').toString());
  const stateOf = async (id: number, token: string | null = PREVIEW_TOKEN) =>
    cms.get(`/api/preview-links/${id}`, { token });

  /** Somebody of a role of their own that may read stories in these languages, or nothing. */
  async function person(
    name: string,
    reads: { locales: string[]; conditions: string[]; editsOwn?: true } | null,
  ) {
    const roles = cms.strapi.service('admin::role');
    const role = await roles.create({ name, description: name });
    const { locales = [], conditions = [], editsOwn = false } = reads ?? {};
    const right = { subject: STORY, properties: { fields: ['title'], locales } };
    const rights = [
      ...(reads === null ? [] : [{ action: READ, ...right, conditions }]),
      ...(editsOwn ? [{ action: UPDATE, ...right, conditions: OWN }] : []),
    ];
    await roles.assignPermissions(role.id, rights);
    const email = `${name}@example.org`;
    const data = { email, firstname: name, lastname: 'Of the tests', password: PASSWORD };
    const user = await cms.strapi
      .service('admin::user')
      .create({ ...data, isActive: true, roles: [role.id] });
    const response = await fetch(`${cms.url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: PASSWORD }),
    });
    const { data: session }: { data: { token: string } } = await response.json();
    return { id: user.id, token: session.token };
  }

  test('an editor’s frame gets a link for some minutes', async () => {
    const { status, data, headers } = await ask(`/preview?${about()}`, {});
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    const { url, expiresAt } = data as Sent; // safe because the status says so
    expect(url).toMatch(/^https:\/\/club\.example\/preview\/[\w-]+\.[\w-]+$/);
    expect(payloadOf(url)).toEqual({
      ...{ type: 'story', documentId, locale: 'en' },
      expires: Date.parse(expiresAt),
    });
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(15 * 60_000);
  });

  test('nobody gets one without signing in, nor with a token of the site', async () => {
    for (const as of ['', PREVIEW_TOKEN]) {
      expect((await ask(`/preview?${about()}`, { as })).status).toBe(401);
      expect((await ask(`/preview-links?${about()}`, { as })).status).toBe(401);
      expect((await make({}, as)).status).toBe(401);
      expect((await ask('/preview-links/1', { as, method: 'DELETE' })).status).toBe(401);
    }
  });

  test('nobody previews what they may not read', async () => {
    const { id } = await made();
    const { token: stranger } = await person('stranger', null);
    const { token: french } = await person('french', { locales: ['fr'], conditions: [] });
    const own = { locales: ['en'], conditions: OWN };
    const { token: writer } = await person('writer', own);
    for (const as of [stranger, french, writer]) {
      expect((await ask(`/preview?${about()}`, { as })).status).toBe(403);
      expect((await ask(`/preview-links?${about()}`, { as })).status).toBe(403);
      expect((await make({}, as)).status).toBe(403);
      expect((await ask(`/preview-links/${id}`, { as, method: 'DELETE' })).status).toBe(403);
      // Nor do they learn whether it is there.
      const nowhere = about({ documentId: 'z'.repeat(24) });
      expect((await ask(`/preview?${nowhere}`, { as })).status).toBe(403);
    }
    expect((await stateOf(id)).body).toMatchObject({ data: { revoked: false } });
  });

  test('a writer previews and shares a draft of their own', async () => {
    const { id, token } = await person('author', {
      locales: ['en'],
      conditions: OWN,
      editsOwn: true,
    });
    const data = { title: 'Mine', slug: 'mine', standfirst: 'Words.', createdBy: id };
    const mine = await documentsOf(cms.strapi, 'story').create({ data });
    const which = { documentId: mine.documentId };
    expect((await ask(`/preview?${about(which)}`, { as: token })).status).toBe(200);
    const { status, data: link } = await make(which, token);
    expect(status).toBe(200);
    expect(link).toMatchObject({ madeBy: 'author Of the tests', revoked: false });
  });

  test('who reads the draft of another previews it, and shares it with nobody', async () => {
    const { token } = await person('reader', { locales: ['en'], conditions: [], editsOwn: true });
    expect((await ask(`/preview?${about()}`, { as: token })).status).toBe(200);
    const { status, error } = await make({}, token);
    expect(status).toBe(400);
    expect(error?.message).toMatch(/^You may not edit this document, so you cannot share it\./);
  });

  test('a link to share ends by itself after the days that were chosen', async () => {
    const { id, url, expiresAt } = await made({ days: 2 });
    const left = Date.parse(expiresAt) - Date.now();
    expect(left).toBeGreaterThan(DAY);
    expect(left).toBeLessThanOrEqual(2 * DAY);
    expect(payloadOf(url)).toMatchObject({ id, expires: Date.parse(expiresAt) });
    const { data } = v.parse(previewLinkState, (await stateOf(id)).body);
    expect(data).toEqual({ expiresAt, revoked: false });
  });

  test('a revoked link is revoked for good, and listed as such with its address', async () => {
    const link = await made();
    await ask(`/preview-links/${link.id}`, { method: 'DELETE' });
    await ask(`/preview-links/${link.id}`, { method: 'DELETE' });
    expect((await stateOf(link.id)).body).toMatchObject({ data: { revoked: true } });
    const { data } = await ask(`/preview-links?${about()}`, {});
    expect(data).toContainEqual({ ...link, revoked: true });
  });

  test('whether a link is good is told to the preview alone', async () => {
    const { id } = await made();
    expect((await cms.get(`/api/preview-links/${id}`)).status).toBe(403);
    expect((await stateOf(id, null)).status).toBe(401);
    expect((await stateOf(id)).headers.get('cache-control')).toBe('no-store');
    for (const unknown of ['999999', '0', '1e3', 'x', '1,2']) {
      const asked = await cms.get(`/api/preview-links/${unknown}`, { token: PREVIEW_TOKEN });
      expect([unknown, asked.status]).toEqual([unknown, 404]);
    }
    expect((await cms.get('/api/preview-links', { token: PREVIEW_TOKEN })).status).toBe(404);
  });

  test.each([
    [{ days: 0 }, 'Choose from 1 to 14 days.'],
    [{ days: 15 }, 'Choose from 1 to 14 days.'],
    [{ days: '3' }, 'Choose from 1 to 14 days.'],
    [{ type: 'testimony' }, 'Choose one of'],
    [{ type: 'statistic' }, 'links to share are for stories and pages'],
    [{ documentId: 'x' }, 'Save the document first.'],
    [{ locale: '*' }, 'Give a language'],
    [{ url: 'https://elsewhere.example' }, 'Allowed:'],
  ])('%j is refused in words', async (more, words) => {
    const { status, error } = await make(more);
    expect(status).toBe(400);
    expect(error?.message).toContain(words);
  });

  test('what is not there, in that language, is not found', async () => {
    expect((await ask(`/preview?${about({ locale: 'fr' })}`, {})).status).toBe(404);
    expect((await make({ documentId: 'z'.repeat(24) })).status).toBe(404);
    expect((await ask('/preview-links/999999', { method: 'DELETE' })).status).toBe(404);
  });

  test('nobody writes a link by another way', async () => {
    const { id } = await made();
    const links = documentsOf(cms.strapi, 'preview-link');
    const far = { expiresAt: '2099-01-01T00:00:00.000Z' };
    await expect(links.create({ data: far })).rejects.toThrow('in the edit view alone');
    await expect(links.update({ documentId: String(id), data: far })).rejects.toThrow();
    await expect(links.delete({ documentId: String(id) })).rejects.toThrow();
  });

  test('links that ended long ago are forgotten', async () => {
    const { id } = await made();
    const where = { id };
    const rows = cms.strapi.db.query('api::preview-link.preview-link');
    await rows.update({ where, data: { expiresAt: new Date(Date.now() - 31 * DAY) } });
    await made();
    expect(await rows.count({ where })).toBe(0);
  });
});
