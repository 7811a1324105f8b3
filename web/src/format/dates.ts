import { dateFormat } from './formatters.ts';

// In UTC because a calendar day has no zone; the reader's own would move it by one.
const long = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** "12 March 2025", of a day or a moment. */
export function formatDay(day: string, locale: string): string {
  const format = dateFormat(locale, long);
  return written(format.formatToParts(new Date(day)), locale);
}

/** "March 2025". */
export function formatMonth(day: string, locale: string): string {
  return dateFormat(locale, month).format(new Date(day));
}

/** When a source was published: "2022-09" as "September 2022"; a year or other words as they are. */
export function formatPublished(published: string | null, locale: string): string | null {
  if (published === null || !/^\d{4}-\d\d(?:-\d\d)?$/.test(published)) return published;
  if (Number.isNaN(Date.parse(published))) return published;
  return published.length === 7 ? formatMonth(published, locale) : formatDay(published, locale);
}

/** "2024" for a whole year, "1 – 31 January 2024", or the one day that is known; null for neither. */
export function formatPeriod(
  start: string | null,
  end: string | null,
  locale: string,
): string | null {
  const only = start ?? end;
  if (only === null) return null;
  if (start === null || end === null) return formatDay(only, locale);
  if (isWholeYear(start, end)) return start.slice(0, 4);
  if (end < start) return formatPeriod(end, start, locale);
  const format = dateFormat(locale, long);
  return written(format.formatRangeToParts(new Date(start), new Date(end)), locale);
}

/** French alone has an ordinal, for the first of a month: "1er mars"; Intl leaves it out. */
function written(parts: readonly Intl.DateTimeFormatPart[], locale: string): string {
  return parts
    .map(({ type, value }) => (locale === 'fr' && type === 'day' && value === '1' ? '1er' : value))
    .join('');
}

function isWholeYear(start: string, end: string): boolean {
  return (
    start.slice(0, 4) === end.slice(0, 4) && start.endsWith('-01-01') && end.endsWith('-12-31')
  );
}

/** The calendar day of a moment, `2026-11-23`. */
export function dayOf(moment: string | Date): string {
  return (typeof moment === 'string' ? moment : moment.toISOString()).slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * 86_400_000));
}
