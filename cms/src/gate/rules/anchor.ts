import { isSlug } from '../../slugs/slug';
import { SITE, stops, type Rule } from '../rule';

/** An anchor becomes the fragment of an address; the site leaves out a block whose own is broken. */
export const anchor: Rule = ({ values, path }) => {
  const value = values['anchor'] ?? null;
  if (value === null || (typeof value === 'string' && isSlug(value))) return [];
  const message =
    'This is not fit for an address. Use lower-case letters, digits and single hyphens, or leave it empty.';
  return [stops(SITE, { path: [...path, 'anchor'], message })];
};
