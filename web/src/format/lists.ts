import { listFormat } from './formatters.ts';

/** "A, B and C". */
export function formatNames(names: readonly string[], locale: string): string {
  return listFormat(locale, { type: 'conjunction' }).format(names);
}

/** "ILO, 2022": what stands side by side in one line; what is not known is left out. */
export function formatRow(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null && part !== '')
    .reduce<string>(
      (row, part) => (row === '' ? `${part}` : `${row}${commaAfter(row)}${part}`),
      '',
    );
}

/** Of the script that it follows: names of sources stay Latin in an Arabic line. */
const commaAfter = (text: string): string =>
  /\p{Script=Arabic}[^\p{Script=Latin}]*$/u.test(text) ? '، ' : ', ';

/** Between parts that are isolated from each other, so that each may have its own direction. */
export const commaIn = (locale: string): string => (locale === 'ar' ? '، ' : ', ');

/** Ends as a sentence does. */
export const sentenceOf = (text: string): string => (/[.!?؟]$/u.test(text) ? text : `${text}.`);

/** "Cost:", before what it is. */
export function formatLabel(label: string, locale: string): string {
  return locale === 'fr' ? `${label}\u202f:` : `${label}:`;
}
