import { documentExample } from '@breaking-the-chains/shared/examples';
import * as parsers from '@breaking-the-chains/shared/parse';
import { VERIFICATIONS } from '@breaking-the-chains/shared/statistic';
import { expect, test } from 'vitest';
import { enhanceStory } from '../../story/enhance.ts';
import { languageIn } from '../../ui/use-language.ts';
import { structuredAuthor } from '../authors/structured-author.ts';
import { structuredFigure } from '../figures/structured-figure.ts';
import { structuredStory } from '../story/structured-story.ts';
import type { Around } from './around.ts';
import { structuredFigures, structuredStories } from './structured-list.ts';
import { structuredSite } from './structured-site.ts';
import { structuredTrail } from './structured-trail.ts';

const story = parsers.parseStory(documentExample('story/typical'));
const statistic = parsers.parseStatistic(documentExample('statistic/typical'));
const author = parsers.parseAuthor(documentExample('author/typical'));
const around: Around = {
  ...languageIn('en'),
  site: parsers.parseSite(documentExample('site/typical')),
  siteUrl: 'https://stories.example',
  address: 'https://stories.example/here',
};
const listing = <Item>(items: Item[]) => ({ items, page: 1, pageCount: 1, total: items.length });

test('the front page tells how to search the site, and whose it is', () => {
  expect(structuredSite(around)).toMatchObject([
    {
      '@type': 'WebSite',
      potentialAction: {
        '@type': 'SearchAction',
        target: { urlTemplate: 'https://stories.example/search?q={search_term_string}' },
      },
    },
    { '@type': 'Organization', parentOrganization: { name: 'Example School' } },
  ]);
});

test('a story is told with its days, authors, card, sources and place', () => {
  expect(structuredStory(enhanceStory(story), around)).toMatchObject([
    {
      '@type': 'Article',
      headline: story.title,
      inLanguage: 'en',
      datePublished: '2026-11-02',
      author: [{ '@type': 'Person', name: 'Alex E.' }],
      image: [{ url: `https://stories.example/stories/${story.slug}/card.png`, width: 1200 }, {}],
      citation: [{ name: 'A children’s charity' }],
      isPartOf: { '@type': 'WebSite' },
    },
    { '@type': 'BreadcrumbList' },
  ]);
});

test('a story cites a source once a figure was found in it (F1, F5)', () => {
  const citing = (verification: typeof statistic.verification) => {
    const statistics = [{ ...statistic, verification }];
    const blocks = story.blocks.map((block) =>
      block.type === 'statistics' ? { ...block, statistics } : block,
    );
    return JSON.stringify(structuredStory(enhanceStory({ ...story, blocks }), around)[0]);
  };
  const title = statistic.source?.title ?? 'no title';
  expect(citing('verified')).toContain(title);
  expect(citing('not-verified')).not.toContain(title);
});

test('a story is told as changed on the day on which readers are told so', () => {
  const days = { createdAt: '2026-11-01T08:00:00.000Z', publishedOn: '2026-11-02' };
  const told = (updatedAt: string) =>
    structuredStory(enhanceStory({ ...story, ...days, updatedAt }), around)[0];
  expect(told('2026-11-09T10:00:00.000Z')).toMatchObject({
    dateModified: '2026-11-09T10:00:00.000Z',
  });
  expect(told('2026-11-02T10:00:00.000Z')).toMatchObject({ dateModified: '2026-11-02' });
});

test.each(['role-only', 'former'])('of a %s author no person is told (B1, B2)', (name) => {
  const hidden = parsers.parseAuthor(documentExample(`author/${name}`));
  expect(structuredAuthor(hidden, around)).toEqual([]);
  const told = structuredStory(enhanceStory({ ...story, authors: [hidden] }), around);
  expect(told[0]).toMatchObject({ author: { '@type': 'Organization', name: 'UNICEF Club' } });
});

test('an author who is named is told by that name, without a portrait (B1)', () => {
  const [page] = structuredAuthor(author, around);
  expect(page).toMatchObject({ '@type': 'ProfilePage', mainEntity: { name: 'Alex E.' } });
  expect(JSON.stringify(page)).not.toMatch(/image|@.+\.org"/);
});

test('a figure is an observation of its source, with its status in words (F2)', () => {
  expect(structuredFigure(statistic, around)).toMatchObject([
    {
      creativeWorkStatus: 'Verified, last checked 12 October 2026.',
      lastReviewed: '2026-10-12',
      isBasedOn: { '@type': 'CreativeWork', name: statistic.source?.title },
      mainEntity: { '@type': 'Observation', name: statistic.label },
    },
  ]);
});

test('a figure alone says "about", how sure we are and who says so (F1, F2)', () => {
  const [page] = structuredFigure({ ...statistic, verification: 'disputed' }, around);
  expect(page).toMatchObject({
    mainEntity: { description: expect.stringMatching(/^about 28M\. Disputed, .+ Source: .+\.$/) },
  });
});

test('a bound is told as a bound', () => {
  const told = structuredFigure(
    { ...statistic, qualifier: 'at-least', numericValue: 15_000 },
    around,
  );
  expect(told).toMatchObject([{ mainEntity: { minValue: 15_000 } }]);
});

test('a later page of a list counts on', () => {
  const onPage = <Item>(items: Item[]) => ({ ...listing(items), page: 2, pageCount: 2, total: 99 });
  const later = [
    structuredStories({ name: 'Stories', listing: onPage([story]) }, around),
    structuredFigures({ name: 'Figures', listing: onPage([statistic]) }, around),
  ];
  const [stories, figures] = [13, 25].map((position) => ({ itemListElement: [{ position }] }));
  expect(later).toMatchObject([{ mainEntity: stories }, { mainEntity: figures }]);
});

test('a list tells its things in order, a trail its steps', () => {
  const list = structuredStories({ name: 'Stories', listing: listing([story]) }, around);
  expect(list).toMatchObject({
    '@type': 'CollectionPage',
    mainEntity: {
      numberOfItems: 1,
      itemListElement: [{ position: 1, url: `https://stories.example/stories/${story.slug}` }],
    },
  });
  const trail = structuredTrail([{ name: 'Stories', path: '/stories' }, { name: 'One' }], around);
  expect(trail).toMatchObject({
    itemListElement: [
      { position: 1, item: 'https://stories.example/' },
      { position: 2, item: 'https://stories.example/stories' },
      { position: 3, item: 'https://stories.example/here' },
    ],
  });
});

test('a list of figures tells no number without its status (F2)', () => {
  const told = JSON.stringify(
    structuredFigures({ name: 'Figures', listing: listing([statistic]) }, around),
  );
  expect(told).not.toContain(statistic.displayValue);
});

test.each(VERIFICATIONS)(
  'a figure that is %s is never told as a ClaimReview (F5)',
  (verification) => {
    const told = structuredFigure({ ...statistic, verification }, around);
    expect(JSON.stringify(told)).not.toContain('ClaimReview');
  },
);
