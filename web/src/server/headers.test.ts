import { expect, test } from 'vitest';
import { contentSecurityPolicy, sourceHash } from './content-security.ts';
import { commonHeaders, isSame } from './headers.ts';

test('the policy starts from nothing and allows inline parts by their hashes alone', () => {
  const policy = contentSecurityPolicy({ styles: ['p{}', 'p{}'], scripts: [] });
  const directives = policy.split('; ');
  expect(directives[0]).toBe("default-src 'none'");
  expect(directives).toContain(`style-src ${sourceHash('p{}')}`);
  expect(directives).toContain("script-src 'none'");
  expect(directives).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
});

test('a browser is told to stay with https where the site is on https, and only there', () => {
  const names = (url: string) => commonHeaders(url).map(([name]) => name);
  expect(names('https://club.example')).toContain('strict-transport-security');
  expect(names('http://localhost:3000')).not.toContain('strict-transport-security');
});

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['*', true],
  ['"ab"', false],
  [undefined, false],
])('If-None-Match %s against "a"', (header, same) => {
  expect(isSame(header, '"a"')).toBe(same);
});
