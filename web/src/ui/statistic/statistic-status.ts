import type { Statistic } from '@breaking-the-chains/shared/statistic';
import { formatDay, formatMonth } from '../../format/dates.ts';
import { formatRow } from '../../format/lists.ts';
import type { Language } from '../use-language.ts';

type Checked = Pick<Statistic, 'verification' | 'checkedOn' | 'reviewDue'>;

/** What is left of the status where words around it have the room; null for a figure that is sure. */
export function shortStatus(statistic: Checked, language: Language): string | null {
  const { messages, locale, today } = language;
  const words = messages.statistic;
  const status =
    statistic.verification === 'verified' ? '' : words.verification[statistic.verification];
  const isDue = statistic.checkedOn !== null && isOverdue(statistic, today);
  const all = formatRow([status, isDue ? words.overdue : '']);
  return all === '' ? null : all.charAt(0).toLocaleLowerCase(locale) + all.slice(1);
}

const isOverdue = ({ reviewDue }: Checked, today: string) =>
  reviewDue !== null && reviewDue < today;

/** The status in words with the date of the last check (F2), and that a new one is due (F3). */
export function statusWords(statistic: Checked, { messages, locale, today }: Language): string {
  const { verification, checkedOn } = statistic;
  const words = messages.statistic;
  const status = words.verification[verification];
  if (checkedOn === null) return sentence(status, words.neverChecked);
  if (!isOverdue(statistic, today))
    return sentence(status, words.checked(formatDay(checkedOn, locale)));
  return sentence(status, words.checked(formatMonth(checkedOn, locale)), words.overdue);
}

/** The figure has not been found in its source, which may not say it. */
export const isOnlyNamed = ({ verification }: Pick<Statistic, 'verification'>): boolean =>
  verification === 'not-verified';

/** What stands before the name of a source. */
export function sourceLabel(statistic: Checked, { messages }: Language): string {
  return isOnlyNamed(statistic) ? messages.statistic.sourceNamed : messages.statistic.source;
}

function sentence(...parts: string[]): string {
  return `${formatRow(parts)}.`;
}
