import type { Author } from '@breaking-the-chains/shared/author';
import type { Around } from '../structured/around.ts';
import { clubReference, siteReference } from '../structured/structured-site.ts';

/**
 * An author who chose to be named (B1), by that name; nothing of one who did not or who has left
 * (B2). No portrait: search engines look for faces.
 */
export function structuredAuthor(author: Author, around: Around): object[] {
  if (author.name === null) return [];
  const person = {
    '@type': 'Person',
    name: author.name,
    jobTitle: author.role,
    ...(author.bio === null ? {} : { description: author.bio }),
    url: around.siteUrl + around.paths.author(author.slug),
    memberOf: clubReference(around),
  };
  const page = {
    '@type': 'ProfilePage',
    url: around.address,
    inLanguage: around.locale,
    isPartOf: siteReference(around),
    mainEntity: person,
  };
  return [page];
}
