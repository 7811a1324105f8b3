import type { Story } from '@breaking-the-chains/shared/parse';
import { dayOf } from '../../format/dates.ts';

type Dated = Pick<Story, 'publishedOn' | 'publishedAt' | 'updatedAt'>;

/** The days a reader is told: `updated` only when it is a later one. */
export function storyDays({ publishedOn, publishedAt, updatedAt }: Dated) {
  const published = publishedOn ?? (publishedAt === null ? null : dayOf(publishedAt));
  const changed = dayOf(updatedAt);
  return { published, updated: published !== null && changed > published ? changed : null };
}
