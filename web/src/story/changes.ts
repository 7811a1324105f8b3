import type { Block } from '@breaking-the-chains/shared/blocks/block';
import type { HistoryEntry } from '@breaking-the-chains/shared/history';
import { VERIFICATIONS } from '@breaking-the-chains/shared/statistic';
import type { Messages } from '../i18n/messages.ts';
import { statisticsIn } from './statistics.ts';

export interface FigureChange extends HistoryEntry {
  label: string;
}

/**
 * What happened to the story's figures after it was published, newest first (F4). A check that
 * found nothing to change is said at the figure itself.
 */
export function changesSince(published: string | null, blocks: readonly Block[]): FigureChange[] {
  if (published === null) return [];
  const statistics = new Map(blocks.flatMap(statisticsIn).map((one) => [one.id, one]));
  return [...statistics.values()]
    .flatMap(({ label, history }) => history.map((entry) => ({ ...entry, label })))
    .filter(({ on, kind }) => on > published && kind !== 'checked')
    .sort((one, other) => other.on.localeCompare(one.on));
}

export function changeWords(change: FigureChange, messages: Messages): string {
  const { kind, label, before, after } = change;
  const words = messages.reading.change;
  if (kind === 'figure-changed' && before !== null && after !== null) {
    return words.figure(label, before, after);
  }
  if (kind === 'source-changed') return words.source(label);
  const status = VERIFICATIONS.find((one) => kind === 'status-changed' && one === after);
  if (status === undefined) return words.meaning(label);
  return words.status(label, messages.statistic.verification[status]);
}
