import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import type { PreviewStanding } from '../../ui/preview.ts';

/** Of a version and not of what is written in it; drafts are drafts in other languages, too. */
const OF_THE_VERSION = new Set(['id', 'createdAt', 'updatedAt', 'publishedAt', 'localizations']);

/** Other stories have drafts of their own: no more than which they are. */
const others = v.fallback(v.array(v.object({ documentId: v.string() })), []);
const naming = v.fallback(v.object({ related: others }), { related: [] });

const relatedIn = (document: unknown): string[] =>
  v.parse(naming, document).related.map(({ documentId }) => documentId);

/** Stories that only the draft names as related: since then, or readers do not see them either. */
export function relatedInDraftAlone(draft: unknown, published: unknown): string[] {
  const seen = relatedIn(published);
  return relatedIn(draft).filter((id) => !seen.includes(id));
}

/**
 * How a draft stands to what readers see, by what the CMS answers for each; null is not there.
 * `unseen` are related stories that are not published, and would not be seen by publishing this.
 */
export function standingOf(
  draft: unknown,
  published: unknown,
  unseen: readonly string[] = [],
): PreviewStanding {
  if (published === null) return 'draft';
  const related = relatedIn(draft).filter((id) => !unseen.includes(id));
  const isSame =
    isDeepStrictEqual(related, relatedIn(published)) &&
    isDeepStrictEqual(written(draft), written(published));
  return isSame ? 'published' : 'changed';
}

function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]): [string, unknown][] =>
      OF_THE_VERSION.has(name) || name === 'related' ? [] : [[name, written(inner)]],
    ),
  );
}
