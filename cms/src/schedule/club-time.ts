import { Temporal } from '@js-temporal/polyfill';

/** A moment that somebody named by the club's clock. */
export interface Named {
  at: Date;
  /** What they should know of it, such as that the clock shows that time twice. */
  note: string | null;
}

const LOCAL = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?$/;

/** Whether there is such a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * The moment of a local date and time such as 2026-11-23T08:00, or of one with its own offset.
 * A string says what is wrong with it.
 */
export function momentOf(text: string, zone: string): Named | string {
  try {
    if (!LOCAL.test(text)) return { at: dateOf(Temporal.Instant.from(text)), note: null };
    return onTheClock(Temporal.PlainDateTime.from(text, { overflow: 'reject' }), zone);
  } catch {
    return `"${text}" is not a date and time. Write it like 2026-11-23T08:00.`;
  }
}

/** Where clocks change, there are times that the clock never shows, and times that it shows twice. */
function onTheClock(wanted: Temporal.PlainDateTime, zone: string): Named | string {
  const first = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const second = wanted.toZonedDateTime(zone, { disambiguation: 'later' });
  const at = dateOf(first.toInstant());
  if (first.equals(second)) return { at, note: null };
  if (first.toPlainDateTime().equals(wanted)) {
    return {
      at,
      note: `The clocks go back then and show ${timeOf(wanted)} twice. The first is meant.`,
    };
  }
  return `${timeOf(wanted)} is not on the clock that day: the clocks go forward. Choose ${timeOf(second)} or later.`;
}

const dateOf = (instant: { epochMilliseconds: number }) => new Date(instant.epochMilliseconds);
const timeOf = (time: { toString(): string }) => /T(\d{2}:\d{2})/.exec(time.toString())?.[1] ?? '';

/** "Monday 23 November 2026 at 08:00 (Europe/London)". */
export function clubWords(at: Date, zone: string): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone }).format(at);
  // Apart, because versions of Node put a comma between them or not.
  const weekday = part({ weekday: 'long' });
  const day = part({ day: 'numeric', month: 'long', year: 'numeric' });
  return `${weekday} ${day} at ${part({ timeStyle: 'short' })} (${zone})`;
}
