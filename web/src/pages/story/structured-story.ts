import type { Author } from '@breaking-the-chains/shared/author';
import type { EnhancedStory } from '../../story/enhance.ts';
import { CARD_SIZE } from '../../ui/open-graph.ts';
import { sharePicturePath } from '../../ui/share-picture.ts';
import type { Around } from '../structured/around.ts';
import { clubReference, siteReference } from '../structured/structured-site.ts';
import { structuredSource } from '../structured/structured-source.ts';
import { structuredTrail } from '../structured/structured-trail.ts';

/** The story for search engines: what it is, and where it stands. No ClaimReview of our own figures (F5). */
export function structuredStory(story: EnhancedStory, around: Around): object[] {
  const { messages, paths } = around;
  const trail = [{ name: messages.stories.title, path: paths.stories() }, { name: story.title }];
  return [articleOf(story, around), structuredTrail(trail, around)];
}

function articleOf(story: EnhancedStory, around: Around): object {
  const { title, standfirst, days, updatedAt, topics, sources, corrections } = story;
  return {
    '@type': 'Article',
    headline: title,
    description: standfirst,
    inLanguage: around.locale,
    isAccessibleForFree: true,
    mainEntityOfPage: around.address,
    isPartOf: siteReference(around),
    ...(days.published === null ? {} : { datePublished: days.published }),
    // As readers are told: bringing a story into the CMS is no change of it.
    dateModified: days.updated === null ? (days.published ?? updatedAt) : updatedAt,
    author: authorsOf(story.authors, around),
    publisher: clubReference(around),
    image: imagesOf(story, around),
    ...filled(
      'about',
      topics.map(({ name }) => ({ '@type': 'Thing', name })),
    ),
    ...filled(
      'citation',
      sources.list
        .filter(({ isOnlyNamed }) => !isOnlyNamed)
        .map(({ source }) => structuredSource(source)),
    ),
    ...filled('correction', corrections.map(correctionOf)),
  };
}

/** Those who are named; where nobody is, the club speaks (B1, B2). */
function authorsOf(authors: readonly Author[], around: Around): object {
  const named = authors.flatMap(({ name, slug }) =>
    name === null
      ? []
      : [{ '@type': 'Person', name, url: around.siteUrl + around.paths.author(slug) }],
  );
  return named.length === 0 ? clubReference(around) : named;
}

function imagesOf({ slug, hero }: EnhancedStory, { siteUrl, paths }: Around): object[] {
  const card = { '@type': 'ImageObject', url: siteUrl + paths.storyCard(slug), ...CARD_SIZE };
  const path = hero === null ? null : sharePicturePath(hero);
  return [card, ...(path === null ? [] : [{ '@type': 'ImageObject', url: siteUrl + path }])];
}

function correctionOf({ date, what }: EnhancedStory['corrections'][number]): object {
  return { '@type': 'CorrectionComment', text: what, datePublished: date };
}

function filled(property: string, values: readonly object[]): object {
  return values.length === 0 ? {} : { [property]: values };
}
