import type { Author } from '@breaking-the-chains/shared/author';
import type { Paths } from '../format/paths.ts';

/** Null for those whose name is not shown: the address of their page may hold it (B1, B2). */
export function authorPath(author: Author, paths: Paths): string | null {
  return author.name === null || author.former ? null : paths.author(author.slug);
}
