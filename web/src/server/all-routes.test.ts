import { RESERVED_PAGE_ADDRESSES } from '@breaking-the-chains/shared/addresses';
import { expect, test } from 'vitest';
import { LOCALES } from '../format/locale.ts';
import { allRoutes } from './all-routes.ts';

const reserved: readonly string[] = RESERVED_PAGE_ADDRESSES;

test("no page of the editors' can stand where the site's own are", () => {
  const own = allRoutes.flatMap(({ pattern }) => pattern.split('/')[1] ?? []);
  // A segment with a dot is a file; addresses of pages have no dots.
  const free = own.filter((segment) => segment !== '' && !/[:.]/.test(segment));
  expect(free.filter((segment) => !reserved.includes(segment))).toEqual([]);
  expect(LOCALES.filter((locale) => !reserved.includes(locale))).toEqual([]);
});
