import type { Block } from '@breaking-the-chains/shared/blocks/block';
import type { HistoryEntry } from '@breaking-the-chains/shared/history';
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
