import type { Story } from '@breaking-the-chains/shared/parse';
import { dayOf } from '../format/dates.ts';

export interface StoryDays {
  published: string | null;
  updated: string | null;
}

type Dated = Pick<Story, 'publishedOn' | 'publishedAt' | 'createdAt' | 'updatedAt'>;

/**
 * The days a reader is told: `updated` only when the story was changed on a later day than it was
 * published and than it came into the CMS, since bringing it there is no update.
 */
export function storyDays({ publishedOn, publishedAt, createdAt, updatedAt }: Dated): StoryDays {
  const published = publishedOn ?? (publishedAt === null ? null : dayOf(publishedAt));
  const changed = dayOf(updatedAt);
  const later = published !== null && changed > published && changed > dayOf(createdAt);
  return { published, updated: later ? changed : null };
}
