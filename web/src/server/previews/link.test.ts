import type { PreviewLink } from '@breaking-the-chains/shared/preview';
import { expect, test } from 'vitest';
import example from '../../../../shared/examples/preview-link/signed.json';
import { createReadToken, withoutLink } from './link.ts';
import { signLink } from './test-links.ts';

const SECRET = 'a-secret-that-both-sides-know';
const link: PreviewLink = {
  ...{ type: 'story', documentId: 'abcdefghijklmnopqrstuvwx', locale: 'ar' },
  expires: 1_900_000_000_000,
};
const read = createReadToken(SECRET);
const changed = (more: object) => signLink({ ...link, ...more }, SECRET);

test('a link that the CMS signed is read', () => {
  expect(createReadToken(example.secret)(example.token)).toEqual(example.link);
  expect(read(signLink(link, SECRET))).toEqual(link);
  expect(read(changed({ id: 3 }))).toEqual({ ...link, id: 3 });
});

test('one that is signed with another secret, or with the secret itself, is not', () => {
  expect(read(signLink(link, 'another-secret'))).toBeNull();
  expect(createReadToken('another-secret')(signLink(link, SECRET))).toBeNull();
});

test('what was signed cannot be turned into another document, type, language or moment', () => {
  const [, signature = ''] = signLink(link, SECRET).split('.');
  for (const more of [
    { documentId: 'another' },
    { type: 'page' },
    { locale: 'en' },
    { expires: link.expires + 1 },
    { id: 1 },
  ]) {
    const [payload = ''] = changed(more).split('.');
    expect(read(`${payload}.${signature}`)).toBeNull();
  }
});

test('pieces of a link open nothing', () => {
  const token = signLink(link, SECRET);
  for (let length = 0; length < token.length; length += 1) {
    expect(read(token.slice(0, length))).toBeNull();
  }
  expect(read(`${token}.${token}`)).toBeNull();
  expect(read('.')).toBeNull();
});

test('what is signed and is no link of ours is none', () => {
  for (const more of [
    { type: 'testimony' },
    { locale: 'xx' },
    { expires: 'never' },
    { id: 0 },
    { more: true },
  ]) {
    expect(read(changed(more))).toBeNull();
  }
});

test('a log says that a preview was asked for, and not which', () => {
  expect(withoutLink(`/preview/${signLink(link, SECRET)}`)).toBe('/preview/…');
  expect(withoutLink('/preview/x/media/y.webp')).toBe('/preview/…');
  expect(withoutLink('/previews')).toBe('/previews');
});
