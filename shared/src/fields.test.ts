import * as v from 'valibot';
import { expect, test } from 'vitest';
import { anchor, linkTarget, optionalText, slug, webAddress } from './fields.ts';

test.each(['https://example.org/a?b=c#d', 'mailto:a@example.org', 'tel:+44800', '/about', '#help'])(
  'a link may point at %s',
  (address) => {
    expect(v.is(linkTarget, address)).toBe(true);
  },
);

test.each([
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  ' JAVASCRIPT:alert(1)',
  'data:text/html,x',
  '//evil.example',
  '/\\evil.example',
  'https://a b',
  'vbscript:x',
  '',
])('a link may not point at %j', (address) => {
  expect(v.is(linkTarget, address)).toBe(false);
});

test('an address of the web is nothing else', () => {
  expect(v.is(webAddress, 'https://example.org')).toBe(true);
  expect(v.is(webAddress, 'mailto:a@example.org')).toBe(false);
});

test('blank text counts as none', () => {
  expect(v.parse(optionalText, '  ')).toBeNull();
  expect(v.parse(optionalText, undefined)).toBeNull();
  expect(v.parse(optionalText, ' words ')).toBe('words');
});

test.each([
  'breaking-the-chains',
  'حقوق-الطفل',
  '2026',
  'हिन्दी',
  'வணக்கம்-உலகம்',
  'مُحَمَّد',
  'nin\u0303o',
])('%s is a part of an address', (text) => {
  expect(v.is(slug, text)).toBe(true);
});

test('a bad anchor is no anchor and breaks no block', () => {
  expect(v.parse(anchor, 'Two Words')).toBeNull();
  expect(v.parse(anchor, 7)).toBeNull();
  expect(v.parse(anchor, 'two-words')).toBe('two-words');
});

test.each(['Breaking', 'a--b', '\u0303a', 'a-\u0303a', '-a', 'a b', 'a/b', ''])(
  '%j is no part of an address',
  (text) => {
    expect(v.is(slug, text)).toBe(false);
  },
);
