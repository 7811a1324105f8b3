import type { Statistic } from '@breaking-the-chains/shared/statistic';
import { formatDay } from '../../format/dates.ts';
import type { Language } from '../use-language.ts';

export interface Detail {
  term: string;
  text: string;
}

/** What is known about a figure beyond its label, in the order readers ask. */
export function detailsOf(statistic: Statistic, { messages, locale }: Language): Detail[] {
  const words = messages.statistic;
  const { details } = words;
  const all: [string, string | null][] = [
    [details.definition, statistic.definition],
    [details.population, statistic.population],
    [details.place, statistic.place],
    [details.period, periodOf(statistic, locale)],
    [details.measure, statistic.measure === null ? null : words.measure[statistic.measure]],
    [details.estimate, words.estimate[statistic.estimate]],
  ];
  return all.flatMap(([term, text]) => (text === null || text === '' ? [] : [{ term, text }]));
}

function periodOf({ periodStart, periodEnd }: Statistic, locale: string): string | null {
  const start = periodStart === null ? null : formatDay(periodStart, locale);
  const end = periodEnd === null ? null : formatDay(periodEnd, locale);
  if (isWholeYear(periodStart, periodEnd)) return periodStart?.slice(0, 4) ?? null;
  if (start === null || end === null || start === end) return start ?? end;
  return `${start} – ${end}`;
}

function isWholeYear(start: string | null, end: string | null): boolean {
  if (start === null || end === null || start.slice(0, 4) !== end.slice(0, 4)) return false;
  return start.endsWith('-01-01') && end.endsWith('-12-31');
}
