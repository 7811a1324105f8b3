import type { Core } from '@strapi/strapi';
import { compare, type Difference } from './compare';
import { describe, type Names } from './describe';
import type { DraftKey } from './draft';
import { findNames } from './names';
import { shapesOf } from './shape';
import type { Snapshot } from './snapshot';
import { wordsOf } from './words';
import { referencesIn } from './writable';

/** A snapshot, and what was called how when it was taken. */
export interface Told {
  content: Snapshot;
  names?: Names | null;
}

/** What differs between two versions of a document, in an editor's words. */
export async function tellDifferences(
  strapi: Core.Strapi,
  { uid, locale }: Pick<DraftKey, 'uid' | 'locale'>,
  before: Told,
  after: Told,
): Promise<Difference[]> {
  const shapes = shapesOf(strapi);
  const words = wordsOf(strapi);
  const references = [before, after].flatMap(({ content }) => referencesIn(shapes, uid, content));
  // By today's names where there are any: a figure that was renamed since is no difference.
  const names = {
    ...before.names,
    ...after.names,
    ...(await findNames(strapi, references, locale)),
  };
  const parts = ({ content }: Told) => describe({ shapes, words, names }, uid, content);
  return compare(parts(before), parts(after));
}
