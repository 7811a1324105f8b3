import type { Statistic } from '@breaking-the-chains/shared/statistic';
import { formatDay, formatMonth } from '../../format/dates.ts';
import { formatRow } from '../../format/lists.ts';
import type { Language } from '../use-language.ts';

type Checked = Pick<Statistic, 'verification' | 'checkedOn' | 'reviewDue'>;

/** The status in words with the date of the last check (F2), and that a new one is due (F3). */
export function statusWords(statistic: Checked, { messages, locale, today }: Language): string {
  const { verification, checkedOn, reviewDue } = statistic;
  const words = messages.statistic;
  const status = words.verification[verification];
  const isOverdue = reviewDue !== null && reviewDue < today;
  if (checkedOn === null) return sentence(status, words.neverChecked);
  if (!isOverdue) return sentence(status, words.checked(formatDay(checkedOn, locale)));
  return sentence(status, words.checked(formatMonth(checkedOn, locale)), words.overdue);
}

function sentence(...parts: string[]): string {
  return `${formatRow(parts)}.`;
}
