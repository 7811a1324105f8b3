import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { createFirstAdministrator, signInToApi } from '../support/admin.ts';
import { MADE_AHEAD, untilAllThere } from '../support/all-there.ts';
import { findDocument } from '../support/documents.ts';
import { closeAfterwards } from '../support/closing.ts';
import { openHouse, type OpenHouse } from '../support/open-house.ts';
import { until } from '../support/until.ts';

const STORY = '/stories/breaking-the-chains';

let house: OpenHouse;

const closeLater = closeAfterwards();

beforeAll(async () => {
  house = await openHouse();
  closeLater(house.close);
  await createFirstAdministrator(house.cmsUrl);
  await untilAllThere(house);
  const html = await until('the story', async () => {
    const answer = await fetch(house.siteUrl + STORY);
    return answer.ok && answer.text();
  });
  // Not asked for over HTTP: the site has to have fetched them by itself.
  for (const picture of picturesOf(html)) {
    await until(picture, async () => (await stat(join(house.dataDir, 'pages', picture))).isFile());
  }
});

async function status(path: string): Promise<number> {
  return (await fetch(house.siteUrl + path)).status;
}

async function retitle(title: string): Promise<void> {
  const api = await signInToApi(house.cmsUrl);
  const { documentId } = await findDocument(api, 'story', { slug: 'breaking-the-chains' });
  const path = `/collection-types/api::story.story/${documentId}/actions/publish`;
  await api.saveApproved(documentId, { title });
  await api.post(path);
}

async function shows(title: string): Promise<true> {
  return until(`the title "${title}"`, async () =>
    (await (await fetch(house.siteUrl + STORY)).text()).includes(`${title}</h1>`),
  );
}

function picturesOf(html: string): string[] {
  return [...html.matchAll(/\/media\/[\w-]+\.(?:avif|webp)/g)].map(([path]) => path);
}

test('(d) with the CMS stopped every page still opens that nobody ever asked for', async () => {
  await house.cms.stop();
  for (const { path } of MADE_AHEAD) expect(await status(path), path).toBe(200);
  expect(await status('/sitemap.xml')).toBe(200);
});

test('(d) with the CMS stopped readers still find stories', async () => {
  const answer = await fetch(`${house.siteUrl}/search?q=trafficking`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain(`href="${STORY}"`);
});

test('(d) with the CMS stopped pictures are there, and what was never made says when to come back', async () => {
  const answer = await fetch(house.siteUrl + STORY);
  expect(answer.status).toBe(200);
  const pictures = picturesOf(await answer.text());
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) expect(await status(picture)).toBe(200);

  const unknown = await fetch(`${house.siteUrl}/stories/never-written`);
  expect(unknown.status).toBe(503);
  expect(Number(unknown.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await unknown.text()).toContain('<h1');
});

test('(d) the site restarted while the CMS is down serves every page it ever finished', async () => {
  await house.site.stop();
  await house.site.start();

  for (const { path } of MADE_AHEAD) expect(await status(path), path).toBe(200);
  await until('search', async () =>
    (await (await fetch(`${house.siteUrl}/search?q=trafficking`)).text()).includes(STORY),
  );
});

test('(d) when the CMS is back an edit arrives', async () => {
  await house.cms.start();
  await retitle('Breaking the Chains, again');
  await shows('Breaking the Chains, again');
});

test('(d) an edit made while the site was away arrives once it is back', async () => {
  await house.site.stop();
  await retitle('Breaking the Chains, a third time');
  await house.site.start();
  await shows('Breaking the Chains, a third time');
});
