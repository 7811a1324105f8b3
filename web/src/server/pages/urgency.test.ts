import type { Change } from '@breaking-the-chains/shared/change';
import { expect, test } from 'vitest';
import { HTML, type PageRecord } from './finished-page.ts';
import { lanesOf } from './urgency.ts';

const change = { documentId: 'a', locale: 'fr' } as Change; // all that urgency looks at

const record = (path: string, dependencies: string[], mime = HTML): PageRecord => ({
  ...{
    path,
    dependencies,
    mime,
    etag: '',
    contentSecurityPolicy: '',
    subject: null,
    media: [],
    edition: '',
  },
});

test("a document's own page comes first, then what readers come by, pictures for other sites last", () => {
  const records = [
    record('/fr/stories/a/card.png', ['a'], 'image/png'),
    record('/stories', ['a']),
    record('/fr/topics/b', ['b', 'a']),
    record('/fr/feed.xml', ['b', 'a'], 'application/atom+xml'),
    record('/fr/stories/a.md', ['a'], 'text/markdown'),
    record('/fr', ['collection:story', 'a']),
    { ...record('/fr/stories/a', ['b', 'a']), subject: 'a' },
  ];
  expect(lanesOf(records, [change])).toEqual({
    soon: [
      '/fr/stories/a',
      '/fr',
      '/fr/feed.xml',
      '/fr/topics/b',
      '/fr/stories/a.md',
      '/fr/stories/a/card.png',
    ],
    // Another language lets the next edit pass.
    later: ['/stories'],
  });
});

test('the stories that show a corrected figure come right after its own page (F4)', () => {
  const figure = { ...change, type: 'statistic' } as Change;
  const records = [
    record('/fr', ['collection:story', 'a']),
    record('/fr/figures', ['a']),
    record('/fr/stories/b', ['b', 'a']),
    record('/fr/stories/b.md', ['b', 'a'], 'text/markdown'),
    { ...record('/fr/figures/a', ['a']), subject: 'a' },
  ];
  expect(lanesOf(records, [figure]).soon).toEqual([
    '/fr/figures/a',
    '/fr/stories/b',
    '/fr',
    '/fr/figures',
    '/fr/stories/b.md',
  ]);
});
