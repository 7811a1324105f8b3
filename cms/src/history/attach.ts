import type { Core } from '@strapi/strapi';
import { fieldsOf, type Fields } from '../unknown-fields';
import { condense } from './condense';
import { HISTORY, type Entry } from './entry';

/** Of one figure, and of one answer. */
const MOST_SHOWN = 100;
const MOST_READ = 2000;

interface Found extends Entry {
  statistic: string;
}

/** Gives every statistic in an answer, however deep inside, its history. */
export async function attachHistory(
  strapi: Core.Strapi,
  answer: unknown,
  locale: string,
): Promise<void> {
  const statistics = statisticsIn(answer);
  if (statistics.length === 0) return;
  const ids = [...new Set(statistics.map(({ documentId }) => documentId))];
  const found: Found[] = await strapi.db.query(HISTORY).findMany({
    where: { statistic: { $in: ids }, $or: [{ language: locale }, { language: { $null: true } }] },
    orderBy: [{ on: 'desc' }, { id: 'desc' }],
    limit: MOST_READ,
  });
  for (const statistic of statistics) {
    const own = found.filter((entry) => entry.statistic === statistic['documentId']);
    statistic['history'] = condense(own.map(shown)).slice(0, MOST_SHOWN);
  }
}

const shown = ({ on, kind, before, after }: Found): Entry => ({ on, kind, before, after });

/** Nothing else in an answer shows a value. */
function statisticsIn(answer: unknown): Fields[] {
  if (Array.isArray(answer)) return answer.flatMap(statisticsIn);
  const thing = fieldsOf(answer);
  if (typeof thing['displayValue'] === 'string') return [thing];
  return Object.values(thing).flatMap(statisticsIn);
}
