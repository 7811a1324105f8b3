import type { PreviewLink } from '@breaking-the-chains/shared/preview';
import { expect, onTestFinished, test } from 'vitest';
import { exampleDocument, startFakeCms, type FakeCms } from '../../cms/fake-cms.ts';
import { createLog } from '../log.ts';
import { makeFolder, noWait } from '../pages/test-support.ts';
import { startServing } from '../serving.ts';
import { startSite } from '../site.ts';
import { signLink } from './test-links.ts';

const EDITOR = 'https://cms.example';
const STORY = { ...exampleDocument('story/plain'), documentId: 'the-draft', slug: 'the-draft' };
const styles = [{ around: [], scopes: [], css: 'p{margin:0}' }];
const elementScripts = { 'preview-page': 'previewing()' };
const assets = { styles, script: 'islands()', elementScripts, scriptAddresses: [], version: 'one' };

interface Wanted {
  prepare?: (cms: FakeCms) => void;
  token?: string | null;
}

async function open({ prepare, token }: Wanted = {}) {
  const cms = await startFakeCms();
  cms.drafts.set(STORY.documentId, STORY);
  prepare?.(cms);
  const lines: string[] = [];
  const site = await startSite({
    environment: {
      ...{ cmsUrl: cms.url, webReadToken: cms.token, cmsPublicUrl: EDITOR },
      webPreviewToken: token === undefined ? cms.previewToken : token,
      ...{ siteUrl: 'https://club.example', dataDirectory: await makeFolder() },
    },
    ...{ assets, publicFiles: [], wait: noWait, log: createLog((line) => lines.push(line)) },
  });
  const serving = await startServing({ handler: site.handler, host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await serving.close();
    await site.stop();
    await cms.close();
  });
  const address = (link: Partial<PreviewLink> = {}) => `/preview/${tokenOf(cms, link)}`;
  const get = (path: string, headers = {}) =>
    fetch(serving.url + path, { redirect: 'manual', headers });
  const see = async (link: Partial<PreviewLink> = {}) => {
    const answer = await get(address(link));
    return { status: answer.status, headers: answer.headers, html: await answer.text() };
  };
  return { cms, site, get, see, address, lines };
}

const tokenOf = (cms: FakeCms, link: Partial<PreviewLink>) =>
  signLink(
    {
      ...{ type: 'story', documentId: STORY.documentId, locale: 'en' },
      expires: Date.now() + 60_000,
      ...link,
    },
    cms.previewToken,
  );

const inADay = () => new Date(Date.now() + 86_400_000).toISOString();
const shared = (id: number) => ({ id, expires: Date.now() + 86_400_000 });

test('a draft is shown as the reader will see it, and nobody else finds it', async () => {
  const { see, get, site } = await open();
  const { status, html } = await see();
  expect(status).toBe(200);
  expect(html).toContain('A story without a picture');
  expect(html).toContain('Draft, not published.');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toContain('rel="canonical"');
  expect((await get('/stories/the-draft')).status).toBe(404);
  expect(await (await get('/stories')).text()).not.toContain('/stories/the-draft');
  expect(await (await get('/sitemap.xml')).text()).not.toContain('the-draft');
  expect(site.pages.atHand('/stories/the-draft')).toBeUndefined();
});

test('a draft of what is published says whether readers see the same', async () => {
  const prepare = (cms: FakeCms) => {
    cms.stories.set(STORY.slug, { ...STORY, publishedAt: '2026-11-03T08:00:00.000Z' });
    cms.drafts.set('changed', { ...STORY, documentId: 'changed', title: 'A new title' });
    cms.stories.set('changed', { ...STORY, documentId: 'changed', slug: 'changed' });
  };
  const { see } = await open({ prepare });
  expect((await see()).html).toContain('As published. Readers see the same.');
  const { html } = await see({ documentId: 'changed' });
  expect(html).toContain('Draft with changes that are not published.');
});

test('a draft in another language, and a related story not published yet, change nothing', async () => {
  const { documentId, title, slug } = STORY;
  const unseen = { ...{ documentId: 'unseen', title, slug: 'unseen' }, standfirst: 'Words.' };
  const prepare = (cms: FakeCms) => {
    cms.stories.set(slug, { ...STORY, related: [], localizations: [] });
    const localizations = [{ id: 9, documentId, locale: 'fr', slug: 'un' }];
    cms.drafts.set(documentId, { ...STORY, related: [unseen], localizations });
  };
  const { see, cms } = await open({ prepare });
  expect((await see()).html).toContain('As published. Readers see the same.');
  cms.stories.set('unseen', { ...STORY, ...unseen });
  expect((await see()).html).toContain('Draft with changes that are not published.');
});

test('a preview is stored by nobody, and stands in no page but the editor’s', async () => {
  const { see, cms } = await open();
  cms.previewLinks.set(7, { expiresAt: inADay(), revoked: false });
  const frame = await see();
  expect(Object.fromEntries(frame.headers)).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  const policy = frame.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).toContain(`frame-ancestors ${EDITOR};`);
  expect(policy).not.toMatch(/unsafe/);
  expect(frame.headers.get('x-frame-options')).toBeNull();
  expect(frame.headers.get('etag')).toBeNull();
  expect(frame.headers.get('set-cookie')).toBeNull();
  const given = await see(shared(7));
  expect(given.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(given.headers.get('x-frame-options')).toBe('DENY');
  expect(given.headers.get('cross-origin-opener-policy')).toBe('same-origin');
});

test('other pages still stand in no page at all', async () => {
  const { get } = await open();
  const { headers } = await get('/stories');
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('x-frame-options')).toBe('DENY');
});

test('beside the form every block knows its place; a link to read has no trace of a form', async () => {
  const { see, cms } = await open();
  cms.previewLinks.set(7, { expiresAt: inADay(), revoked: false });
  const frame = await see();
  expect(frame.html).toContain(`data-editor="${EDITOR}"`);
  expect(frame.html).toContain('data-place="0"');
  const given = await see(shared(7));
  expect(given.html).toMatch(/can see it\.<\/strong>(?:<!--\[-->)? The link works until/);
  expect(given.html).not.toContain('data-editor');
});

test('a broken block is a box that says which and what', async () => {
  const prepare = (cms: FakeCms) => {
    const whole = { __component: 'block.pull-quote', text: 'Words that stand.' };
    const blocks = [whole, { __component: 'block.cards', cards: [] }, { ...whole, text: 'More.' }];
    cms.drafts.set('broken', { ...STORY, documentId: 'broken', blocks });
  };
  const { see } = await open({ prepare });
  const { status, html } = await see({ documentId: 'broken' });
  expect(status).toBe(200);
  expect(html).toContain('Block 2 (cards) cannot be shown');
  expect(html).toMatch(/cards — is empty\. Add /);
  expect(html.indexOf('Words that stand.')).toBeLessThan(html.indexOf('Block 2 (cards)'));
  expect(html.indexOf('Block 2 (cards)')).toBeLessThan(html.indexOf('More.'));
  expect(html.match(/data-place="\d"/g)).toEqual(['0', '1', '2'].map((at) => `data-place="${at}"`));
});

test('a story just begun is shown with what it has, and one beyond that says what is wrong', async () => {
  const prepare = (cms: FakeCms) => {
    const empty = { title: '', slug: '', standfirst: null, blocks: [] };
    cms.drafts.set('begun', { ...STORY, ...empty, documentId: 'begun' });
    const corrections = [{ date: 'soon', what: 'x' }];
    cms.drafts.set('wrong', { ...STORY, documentId: 'wrong', corrections });
  };
  const { see } = await open({ prepare });
  const begun = await see({ documentId: 'begun' });
  expect([begun.status, begun.html.includes('(No title yet)')]).toEqual([200, true]);
  const wrong = await see({ documentId: 'wrong' });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('corrections.0.date — is not a date. Choose a day.');
  expect(wrong.headers.get('content-security-policy')).toContain(`frame-ancestors ${EDITOR};`);
});

test('the page speaks its language', async () => {
  const prepare = (cms: FakeCms) => cms.drafts.set('ar', { ...STORY, locale: 'ar' });
  const { see } = await open({ prepare });
  const { html } = await see({ documentId: 'ar', locale: 'ar' });
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('مسودة غير منشورة');
});

test('what has no drafts is shown as it is saved', async () => {
  const figure = exampleDocument('statistic/typical');
  const { see } = await open({ prepare: (cms) => void (cms.entries.statistics = [figure]) });
  const { status, html } = await see({ type: 'statistic', documentId: figure.documentId });
  expect(status).toBe(200);
  expect(html).toContain('Preview of what is saved.');
});

test('a record that is withheld from readers is shown, and does not say that they see it', async () => {
  const figure = exampleDocument('statistic/typical');
  const prepare = (cms: FakeCms) => void cms.drafts.set(figure.documentId, figure);
  const { see } = await open({ prepare });
  const { status, html } = await see({ type: 'statistic', documentId: figure.documentId });
  expect(status).toBe(200);
  expect(html).toContain('Kept from readers until it is mended.');
  expect(html).not.toContain('Readers see the same');
});

test('a link that has ended says so', async () => {
  const { see } = await open();
  const { status, html, headers } = await see({ expires: Date.now() - 1 });
  expect(status).toBe(410);
  expect(html).toContain('This link has ended.');
  expect(html).toContain('Ask for a new one.');
  expect(html).not.toContain('A story without a picture');
  expect(headers.get('cache-control')).toBe('no-store');
});

test('a link that was given opens only on the CMS’s definite yes', async () => {
  const { see, cms } = await open();
  cms.previewLinks.set(1, { expiresAt: inADay(), revoked: false });
  cms.previewLinks.set(2, { expiresAt: inADay(), revoked: true });
  cms.previewLinks.set(3, { expiresAt: new Date(0).toISOString(), revoked: false });
  const statusOf = async (id: number) => (await see(shared(id))).status;
  expect(await statusOf(1)).toBe(200);
  expect(await statusOf(2)).toBe(410);
  expect(await statusOf(3)).toBe(410);
  expect(await statusOf(4)).toBe(410);
  cms.misbehave = (_request, response) => {
    response.writeHead(500).end();
    return true;
  };
  expect(await statusOf(5)).toBe(503);
});

test('what nobody signed, and what is not there, is not found', async () => {
  const { get, see, address } = await open();
  for (const path of ['/preview', '/preview/', '/preview/x', `${address()}x`, `${address()}/more`])
    expect([path, (await get(path)).status]).toEqual([path, 404]);
  expect((await see({ documentId: 'gone' })).status).toBe(404);
});

test('pictures of a draft come by its own link, as long as that works', async () => {
  const picture = exampleDocument('story/typical');
  const prepare = (cms: FakeCms) => cms.drafts.set('seen', { ...picture, documentId: 'seen' });
  const { see, get, address, cms } = await open({ prepare });
  const link = { documentId: 'seen', expires: Date.now() + 60_000 };
  const { html } = await see(link);
  const [path = ''] = /\/preview\/[^"\s]+\/media\/[0-9a-f]{16}-\d+\.webp/.exec(html) ?? [];
  expect(path.startsWith(address(link))).toBe(true);
  const file = await get(path);
  expect(await file.text()).toMatch(/^bytes of \/uploads/);
  expect(Object.fromEntries(file.headers)).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  });
  const undrawn = path.replace(address(link), address({ ...link, expires: link.expires + 1 }));
  expect((await get(undrawn)).status).toBe(200);
  const elsewhere = path.replace(address(link), address({ documentId: STORY.documentId }));
  expect((await get(elsewhere)).status).toBe(404);
  const ended = path.replace(address(link), address({ ...link, expires: Date.now() - 1 }));
  expect((await get(ended)).status).toBe(410);
  const forged = path.replace(address(link), `${address(link)}x`);
  expect((await get(forged)).status).toBe(404);
  expect(cms.requests.filter((url) => url.startsWith('/uploads/')).length).toBeGreaterThan(0);
});

test('without its token there are no previews, which is told once', async () => {
  const { see, lines } = await open({ token: null });
  expect((await see()).status).toBe(404);
  expect(lines.filter((line) => line.includes('WEB_PREVIEW_TOKEN is not set'))).toHaveLength(1);
});
