/** Addresses of the named routes; the patterns they must match stand in pages/routes.ts. */
export const homePath = (): string => '/';

export const storiesPath = (page = 1): string =>
  page === 1 ? '/stories' : `/stories?page=${page}`;

export const storyPath = (slug: string): string => `/stories/${encodeURIComponent(slug)}`;

export const standingPagePath = (slug: string): string => `/${encodeURIComponent(slug)}`;
