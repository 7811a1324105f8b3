import type { Statistic } from '@breaking-the-chains/shared/statistic';

/** Of figures that have a source, the one that says most about what it counts. */
export function mostTelling(statistics: readonly Statistic[]): Statistic | null {
  const [first = null] = statistics
    .filter(({ source }) => source !== null)
    .toSorted((one, other) => told(other) - told(one));
  return first;
}

function told({ source, ...statistic }: Statistic): number {
  const { definition, population, place, periodStart, measure } = statistic;
  const all = [definition, population, place, periodStart, measure, source?.url ?? null];
  return all.filter((one) => one !== null).length;
}
