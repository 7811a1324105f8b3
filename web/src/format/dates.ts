import { intlLocale } from './intl-locale.ts';

// In UTC because a calendar day has no zone; the reader's own would move it by one.
const long = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** "12 March 2025", of a day or a moment. */
export function formatDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(intlLocale(locale), long).format(new Date(day));
}

/** "March 2025". */
export function formatMonth(day: string, locale: string): string {
  return new Intl.DateTimeFormat(intlLocale(locale), month).format(new Date(day));
}

/** The calendar day of a moment, `2026-11-23`. */
export function dayOf(moment: string | Date): string {
  return (typeof moment === 'string' ? moment : moment.toISOString()).slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * 86_400_000));
}
