import type { Core } from '@strapi/strapi';
import { movedKeys, STATISTIC } from '../figures/moved';
import { keysWithin } from '../figures/reference';
import { documentsOf } from '../rest/documents';
import { statistic } from '../rest/shown/statistic';
import { story as shownStory } from '../rest/shown/story';
import { fieldsOf, type Fields } from '../unknown-fields';
import { STORY, type Part, type StoryVersion } from './approval';
import { digestOfParts } from './hash';
import { partsOf } from './parts';
import type { Models } from './shown';

/** A story as it is now: its draft, which is what a publish brings out, or what readers see. */
export interface Look {
  title: string;
  isSensitive: boolean;
  /** When it was last brought out; null for what no reader sees. */
  publishedAt: string | null;
  parts: Part[];
  digest: string;
}

/** Null where there is no such story in that language. */
export async function lookAt(
  strapi: Core.Strapi,
  version: StoryVersion,
  status: 'draft' | 'published' = 'draft',
): Promise<Look | null> {
  const story: unknown = await documentsOf(strapi, STORY).findOne({
    ...version,
    ...shownStory,
    status,
  });
  if (story === null) return null;
  const values = fieldsOf(story);
  const { title } = values;
  const figures = await namedFigures(strapi, values, version.locale);
  const parts = partsOf(modelsOf(strapi), values, figures);
  return {
    title: typeof title === 'string' ? title : '',
    // Nothing chosen counts as sensitive: only a clear No is one.
    isSensitive: values['sensitive'] !== false,
    publishedAt: await publishedAt(strapi, version),
    parts,
    digest: digestOfParts(parts),
  };
}

async function publishedAt(
  strapi: Core.Strapi,
  { documentId, locale }: StoryVersion,
): Promise<string | null> {
  const where = { documentId, locale, publishedAt: { $notNull: true } };
  const live: { publishedAt: string } | null = await strapi.db.query(STORY).findOne({ where });
  return live?.publishedAt ?? null;
}

/** Those that its texts refer to; a key that a figure had before leads to it still. */
async function namedFigures(strapi: Core.Strapi, story: Fields, locale: string): Promise<Fields[]> {
  const keys = [...new Set(keysWithin(story))];
  if (keys.length === 0) return [];
  const moved = await movedKeys(strapi, { locale, from: keys });
  const filters = { slug: { $in: [...keys, ...moved.map(({ to }) => to)] } };
  const found: object[] = await documentsOf(strapi, STATISTIC).findMany({
    ...statistic,
    ...{ filters, locale, sort: 'documentId' },
  });
  return found.map(fieldsOf);
}

const modelsOf =
  (strapi: Core.Strapi): Models =>
  (uid) =>
    // Safe because what is neither is nothing of ours, and has no fields to look at.
    (Object.values(strapi.components).find((one) => one.uid === uid)?.attributes ??
      Object.values(strapi.contentTypes).find((one) => one.uid === uid)?.attributes ??
      {}) as ReturnType<Models>;
