import type { Statistic } from '@breaking-the-chains/shared/statistic';
import { formatPeriod } from '../../format/dates.ts';
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

export function periodOf({ periodStart, periodEnd }: Statistic, locale: string): string | null {
  return formatPeriod(periodStart, periodEnd, locale);
}
