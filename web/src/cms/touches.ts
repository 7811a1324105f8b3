import type { Change } from '@breaking-the-chains/shared/change';
import { collectionKey } from './ingredients.ts';

/** Whether something made of these documents and lists is made of what changed. */
export function touches(
  { type, documentId }: Pick<Change, 'type' | 'documentId'>,
  dependencies: ReadonlySet<string>,
): boolean {
  return dependencies.has(documentId) || dependencies.has(collectionKey(type));
}
