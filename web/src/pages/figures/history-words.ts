import type { HistoryEntry } from '@breaking-the-chains/shared/history';
import { VERIFICATIONS } from '@breaking-the-chains/shared/statistic';
import type { Messages } from '../../i18n/messages.ts';

/** What happened to a figure, in a sentence (F4). */
export function historyWords(entry: HistoryEntry, messages: Messages): string {
  const words = messages.figures.historyKind;
  const { before, after } = entry;
  switch (entry.kind) {
    case 'figure-changed':
      if (after === null) return words.figureOnce;
      return before === null ? words.first(after) : words.figure(before, after);
    case 'meaning-changed':
      return words.meaning;
    case 'source-changed':
      return after === null ? words.sourceGone : words.source(after);
    case 'status-changed':
      return statusChange(entry, messages);
    case 'checked':
      return words.checked;
  }
}

function statusChange({ before, after }: HistoryEntry, messages: Messages): string {
  const words = messages.figures.historyKind;
  const to = statusName(after, messages);
  return before === null ? words.statusOnce(to) : words.status(statusName(before, messages), to);
}

/** A status that the site does not know any more is said as the CMS has it. */
function statusName(word: string | null, { statistic }: Messages): string {
  const known = VERIFICATIONS.find((status) => status === word);
  return known === undefined ? (word ?? '') : statistic.verification[known];
}
