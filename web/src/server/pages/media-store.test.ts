import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { MediaFile } from '../../cms/ingredients.ts';
import { startFakeCms } from '../../cms/fake-cms.ts';
import { createTransport } from '../../cms/transport.ts';
import { createLog } from '../log.ts';
import { MediaStore } from './media-store.ts';
import { makeFolder } from './test-support.ts';

const picture = (digit: string): MediaFile => ({
  path: `/media/${digit.repeat(16)}-480.webp`,
  url: `/uploads/${digit}.webp`,
  mime: 'image/webp',
});

async function open(folder?: string) {
  const cms = await startFakeCms();
  const { fetchFile, close } = createTransport({ url: cms.url, token: cms.token });
  const { signal } = new AbortController();
  const lines: string[] = [];
  const log = createLog((line) => lines.push(line));
  const there = folder ?? (await makeFolder());
  const media = await MediaStore.open({ folder: there, fetchFile, signal, log });
  onTestFinished(async () => {
    await media.settled();
    close();
    await cms.close();
  });
  return { cms, media, folder: there, lines };
}

test('what a page shows is fetched once and kept', async () => {
  const { cms, media } = await open();
  media.show([picture('a')]);
  const found = await Promise.all([media.find(picture('a').path), media.find(picture('a').path)]);
  expect(found[0]).toMatchObject({ mime: 'image/webp', size: 'bytes of /uploads/a.webp'.length });
  expect(await readFile(found[1]?.file ?? '', 'utf8')).toBe('bytes of /uploads/a.webp');
  expect(cms.requests).toEqual(['/uploads/a.webp']);
});

test('what no page shows is not there, and the CMS is not asked', async () => {
  const { cms, media } = await open();
  expect(await media.find(picture('a').path)).toBeNull();
  expect(cms.requests).toEqual([]);
});

test.each([
  ['of another type', { 'content-type': 'text/html' }, 'bytes'],
  ['without content', { 'content-type': 'image/webp' }, ''],
])('a file %s is not kept', async (_what, headers, body) => {
  const { cms, media, folder, lines } = await open();
  cms.misbehave = (_request, response) => {
    response.writeHead(200, headers).end(body);
    return true;
  };
  media.show([picture('a')]);
  await media.settled();
  expect(await readdir(folder)).toEqual([]);
  expect(lines).toHaveLength(1);
});

test('a file that broke off leaves nothing behind and is fetched again later', async () => {
  const { cms, media, folder } = await open();
  cms.misbehave = (_request, response) => {
    response.writeHead(200, { 'content-type': 'image/webp', 'content-length': '100' });
    response.write('half', () => response.destroy());
    return true;
  };
  media.show([picture('a')]);
  await media.settled();
  expect(await readdir(folder)).toEqual([]);
  cms.misbehave = null;
  await media.sweep(new Set([picture('a').path]), 0);
  await media.settled();
  expect(await readdir(folder)).toEqual(['aaaaaaaaaaaaaaaa-480.webp']);
});

test('a file that no page shows any more is removed after a while, and not before', async () => {
  const { media, folder } = await open();
  media.show([picture('a'), picture('b')]);
  await media.settled();
  const shown = new Set([picture('b').path]);
  await media.sweep(shown, 0);
  expect(await media.find(picture('a').path)).not.toBeNull();
  await media.sweep(shown, 31_000);
  expect(await media.find(picture('a').path)).toBeNull();
  expect(await readdir(folder)).toEqual(['bbbbbbbbbbbbbbbb-480.webp']);
});

test('T6: what was withdrawn goes at the next look, unless another page shows it', async () => {
  const { media, folder } = await open();
  media.show([picture('a'), picture('b')]);
  await media.settled();
  media.withdraw([picture('a').path, picture('b').path], 0);
  await media.sweep(new Set([picture('b').path]), 0);
  expect(await media.find(picture('a').path)).toBeNull();
  expect(await media.find(picture('b').path)).not.toBeNull();
  expect(await readdir(folder)).toEqual(['bbbbbbbbbbbbbbbb-480.webp']);
  await media.sweep(new Set(), 1);
  expect(await readdir(folder)).toEqual([]);
});

test('T6: a list made a moment too early does not keep what was withdrawn', async () => {
  const { media, folder } = await open();
  media.show([picture('a')]);
  await media.settled();
  media.withdraw([picture('a').path], 0);
  media.show([picture('a')]);
  await media.sweep(new Set(), 1);
  expect(await readdir(folder)).toEqual([]);
});

test('T6: what was withdrawn while it was on its way does not arrive', async () => {
  const { cms, media, folder } = await open();
  let send = () => {};
  const asked = new Promise<void>((resolve) => {
    cms.misbehave = (_request, response) => {
      resolve();
      send = () => response.writeHead(200, { 'content-type': 'image/webp' }).end('bytes');
      return true;
    };
  });
  media.show([picture('a')]);
  await asked;
  media.withdraw([picture('a').path], 0);
  await media.sweep(new Set(), 0);
  send();
  await media.settled();
  expect(await media.find(picture('a').path)).toBeNull();
  expect(await readdir(folder)).toEqual([]);
});

test('T6: after a restart, files that no page shows any more go at the first look', async () => {
  const before = await open();
  before.media.show([picture('a'), picture('b')]);
  await before.media.settled();
  const after = await open(before.folder);
  after.media.show([picture('b')]);
  await after.media.sweep(new Set([picture('b').path]), 0);
  expect(await after.media.find(picture('a').path)).toBeNull();
  expect(await readdir(before.folder)).toEqual(['bbbbbbbbbbbbbbbb-480.webp']);
});

test('a file that cannot be deleted is told of, is not sent, and holds up nothing', async () => {
  const { media, folder, lines } = await open();
  media.show([picture('a'), picture('b')]);
  await media.settled();
  const stubborn = join(folder, 'aaaaaaaaaaaaaaaa-480.webp');
  await rm(stubborn);
  await mkdir(stubborn);
  media.withdraw([picture('a').path, picture('b').path], 0);
  await media.sweep(new Set(), 0);
  expect(await media.find(picture('a').path)).toBeNull();
  expect(await readdir(folder)).toEqual(['aaaaaaaaaaaaaaaa-480.webp']);
  expect(lines.join()).toContain('could not be deleted');
});

test('a restart has the files of before, without the halves', async () => {
  const before = await open();
  before.media.show([picture('a')]);
  await before.media.settled();
  await writeFile(join(before.folder, 'cccccccccccccccc-480.webp.part'), 'half');
  const after = await open(before.folder);
  expect(await after.media.find(picture('a').path)).not.toBeNull();
  expect(after.cms.requests).toEqual([]);
  expect(await readdir(before.folder)).toEqual(['aaaaaaaaaaaaaaaa-480.webp']);
});
