import { displayNames } from './formatters.ts';

/** "(Burma)" behind "Myanmar", but not "(partie néerlandaise)", which tells two places apart. */
const SECOND_NAME = / \([\p{Lu}\p{Script=Arabic}][^()]*\)$/u;

/** Intl throws at whatever is not of this form. */
const ALPHA_2 = /^[A-Z]{2}$/;

/** The name of a country by its ISO 3166 alpha-2 code; the code itself when nobody knows it. */
export function regionName(code: string, locale: string): string {
  if (!ALPHA_2.test(code)) return code;
  return (displayNames(locale, { type: 'region' }).of(code) ?? code).replace(SECOND_NAME, '');
}
