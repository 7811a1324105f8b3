import type { Change } from '@breaking-the-chains/shared/change';
import { expect, test } from 'vitest';
import { HTML, type PageRecord } from './finished-page.ts';
import { urgencyOf } from './urgency.ts';

const change = { documentId: 'a', locale: 'fr' } as Change; // all that urgency looks at

const record = (path: string, dependencies: string[], mime = HTML): PageRecord => ({
  subject: null,
  ...{ path, dependencies, mime, etag: '', contentSecurityPolicy: '', media: [], edition: '' },
});

test("a document's own page and language come first, pictures for other sites last", () => {
  const records = [
    record('/fr/stories/a/card.png', ['a'], 'image/png'),
    record('/stories', ['a']),
    record('/fr/feed.xml', ['a'], 'application/atom+xml'),
    record('/fr', ['other']),
    record('/fr/stories/a', ['a']),
  ];
  const sorted = records.toSorted(
    (one, other) => urgencyOf(one, [change]) - urgencyOf(other, [change]),
  );
  expect(sorted.map(({ path }) => path)).toEqual([
    '/fr/stories/a',
    '/fr',
    '/fr/feed.xml',
    '/fr/stories/a/card.png',
    '/stories',
  ]);
});
