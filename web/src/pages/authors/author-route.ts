import type { Author } from '@breaking-the-chains/shared/author';
import { orNull } from '../../cms/or-null.ts';
import { DEFAULT_LOCALE } from '../../format/locale.ts';
import { slugIn, wherever } from '../alternates.ts';
import { pageNumber } from '../listing.ts';
import { defineRoute } from '../route.ts';
import { fetchShelf, type Shelf } from '../stories/shelf.ts';
import AuthorPage from './AuthorPage.vue';

export interface AuthorData extends Shelf {
  author: Author;
}

export const authorRoute = defineRoute({
  name: 'author',
  pattern: '/authors/:slug',
  query: ['page'],
  page: AuthorPage,
  async load({ cms, locale, slug, query }): Promise<AuthorData | null> {
    const page = pageNumber(query.get('page'));
    const author = page === null ? null : await orNull(cms.fetchAuthor(slug));
    if (page === null || author === null || author.slug !== slug) return null;
    const original = slugIn(author, { from: locale, to: DEFAULT_LOCALE });
    const shelf = await fetchShelf(cms, {
      locale,
      wanted: { author: slug, page },
      original: original === undefined ? null : { author: original },
    });
    return shelf === null ? null : { author, ...shelf };
  },
  alternates: ({ author }, from) =>
    wherever((paths, to) => {
      const slug = slugIn(author, { from, to });
      return slug ? paths.author(slug) : null;
    }),
});
