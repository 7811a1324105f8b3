import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import type { PreviewStanding } from '../../ui/preview.ts';

/** Of a version and not of what is written in it. */
const OF_THE_VERSION = new Set(['id', 'createdAt', 'updatedAt', 'publishedAt']);

/** Of other stories, which have drafts of their own: no more than which they are. */
const others = v.fallback(v.nullish(v.array(v.object({ documentId: v.string() }))), null);

/** How a draft stands to what readers see, by what the CMS answers for each; null is not there. */
export function standingOf(draft: unknown, published: unknown): PreviewStanding {
  if (published === null) return 'draft';
  return isDeepStrictEqual(written(draft), written(published)) ? 'published' : 'changed';
}

function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
      if (OF_THE_VERSION.has(name)) return [];
      return [[name, name === 'related' ? v.parse(others, inner) : written(inner)]];
    }),
  );
}
