import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { createFirstAdministrator, signInToApi } from '../support/admin.ts';
import { closeAfterwards } from '../support/closing.ts';
import { openHouse, type OpenHouse } from '../support/open-house.ts';
import { stripedPicture } from '../support/striped-picture.ts';
import { until } from '../support/until.ts';

const SLUG = 'lanterns-in-the-harbour';
const STORY = `/stories/${SLUG}`;
const LISTS = ['/', '/stories', '/feed.xml', '/feed.json', '/llms.txt', '/sitemap.xml'];
const FOUND = '/search?q=lanterns+harbour';

interface Report {
  state: 'working' | 'done' | 'incomplete';
  report: {
    addresses: { kind: string; path: string; status: number; isSettled: boolean }[];
    files: { name: string; outcome: string }[];
  };
}

let house: OpenHouse;
let pictures: string[] = [];
let digest: string;
let report: Report;

const closeLater = closeAfterwards();

beforeAll(async () => {
  house = await openHouse();
  closeLater(house.close);
  await createFirstAdministrator(house.cmsUrl);
});

async function read(path: string): Promise<{ status: number; body: string }> {
  const answer = await fetch(house.siteUrl + path);
  return { status: answer.status, body: await answer.text() };
}

/** Published in two languages, with a picture that nothing else shows. */
async function publishStory(): Promise<string> {
  const api = await signInToApi(house.cmsUrl);
  const file = await api.upload('lanterns.png', stripedPicture(40));
  ({ digest } = file);
  const picture = {
    ...{
      file: file.id,
      alternativeText: 'Grey stripes.',
      credit: 'The club',
      licence: 'CC BY 4.0',
    },
    depicts: 'illustration',
  };
  const words = { standfirst: 'Lights over the water.', hero: picture, publishedOn: '2026-11-20' };
  const collection = '/collection-types/api::story.story';
  const created = await api.post(`${collection}/actions/publish`, {
    ...{ title: 'Lanterns in the harbour', slug: SLUG, sensitive: false, ...words },
  });
  const { data } = created as { data: { documentId: string } };
  await api.post(`${collection}/${data.documentId}/actions/publish?locale=fr`, {
    ...{ title: 'Lanternes dans le port', slug: SLUG, sensitive: false, ...words },
  });
  return data.documentId;
}

test('a story with a picture is read, found and listed in both languages', async () => {
  const documentId = await publishStory();
  const { body } = await until('the story', async () => {
    const answer = await read(STORY);
    return answer.status === 200 && answer;
  });
  const all = [...body.matchAll(/\/media\/[\w-]+\.(?:avif|webp)/g)].map(([path]) => path);
  // The page also shows the pictures of other stories, which stay.
  pictures = all.filter((path) => path.includes(digest));
  expect(pictures.length).toBeGreaterThan(0);
  for (const path of [`/fr${STORY}`, `${STORY}.md`, `${STORY}/card.png`, ...pictures]) {
    await until(path, async () => (await read(path)).status === 200);
  }
  for (const path of [...LISTS, FOUND]) {
    await until(`it in ${path}`, async () => (await read(path)).body.includes(STORY));
  }
  const api = await signInToApi(house.cmsUrl);
  const reason = 'A mistake was made.';
  const order = { uid: 'api::story.story', documentId, reason };
  const answer = await api.post('/newsroom/take-down', order);
  const { id } = (answer as { data: { id: number } }).data;
  report = await until('the end of the takedown', async () => {
    const found = await api.get(`/newsroom/take-down/${id}`);
    const { data } = found as { data: Report };
    return data.state !== 'working' && data;
  });
});

test('T6: the report tells that every address is gone, pictures and uploads too', async () => {
  const left = report.report.addresses.filter(({ isSettled }) => !isSettled);
  expect({ state: report.state, left }).toEqual({ state: 'done', left: [] });
  expect(report.report.files).toMatchObject([{ name: 'lanterns.png', outcome: 'deleted' }]);
  const told = report.report.addresses.map(({ kind, path, status }) => `${kind} ${path} ${status}`);
  const expected = ['', '/fr'].flatMap((language) => [
    ...[`page ${language}${STORY} 410`, `text ${language}${STORY}.md 410`],
    ...[`card ${language}${STORY}/card.png 410`, `list ${language}/feed.xml 200`],
  ]);
  expect(told).toEqual(expect.arrayContaining(expected));
  for (const path of pictures) expect(told).toContain(`picture ${path} 404`);
});

async function expectGone(): Promise<void> {
  for (const path of [STORY, `/fr${STORY}`, `${STORY}.md`, `${STORY}/card.png`]) {
    expect((await read(path)).status, path).toBe(410);
  }
  for (const path of pictures) expect((await read(path)).status, path).toBe(404);
  for (const path of [...LISTS, FOUND, `/fr/stories`, '/fr/feed.xml']) {
    expect((await read(path)).body, path).not.toContain(STORY);
  }
}

test('T6: a reader finds it nowhere, and nothing of it is left on disk', async () => {
  await expectGone();
  const pages = join(house.dataDir, 'pages');
  for (const path of [...pictures, `${STORY}/index.html`, `/fr${STORY}/index.html`]) {
    await expect(access(join(pages, path)), path).rejects.toThrow('ENOENT');
  }
  const uploads = await readdir(join(house.dataDir, 'public', 'uploads'));
  expect(uploads.filter((name) => name.includes('lanterns'))).toEqual([]);
});

test('T6: after a restart of the site it is still gone', async () => {
  await house.site.stop();
  await house.site.start();
  await expectGone();
});

test('T6: a restart while the CMS is away brings nothing back', async () => {
  await house.site.stop();
  await house.cms.stop();
  await house.site.start();
  for (const path of [STORY, `/fr${STORY}`, `${STORY}.md`, ...pictures]) {
    expect((await read(path)).status, path).toBeGreaterThanOrEqual(404);
  }
  expect((await read('/stories')).body).not.toContain(STORY);
});
