import type { ListedSource } from '../../story/sources.ts';

/** A source as a work that is cited. */
export function structuredSource({ publisher, title, url, published }: ListedSource): object {
  return {
    '@type': 'CreativeWork',
    name: title ?? publisher,
    publisher: { '@type': 'Organization', name: publisher },
    ...(url === null ? {} : { url }),
    // As its publisher writes it, which may be no date: "March 2024".
    ...(published !== null && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(published)
      ? { datePublished: published }
      : {}),
  };
}
