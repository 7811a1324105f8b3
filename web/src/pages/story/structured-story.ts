import type { Site } from '@breaking-the-chains/shared/site';
import { homePath, storiesPath, storyPath } from '../../format/paths.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { EnhancedStory } from '../../story/enhance.ts';
import { shareImageAddress } from '../../ui/use-page-head.ts';
import { storyDays } from './story-days.ts';

/** The story for search engines: what it is, and where it stands. No ClaimReview of our own figures (F5). */
export function structuredStory(
  story: EnhancedStory,
  site: Site,
  siteUrl: string,
  messages: Messages,
): object[] {
  const club = { '@type': 'Organization', name: site.club, url: siteUrl + homePath() };
  const image = story.hero && shareImageAddress(story.hero, siteUrl);
  const { published } = storyDays(story);
  const authors = story.authors.flatMap(({ name }) => (name === null ? [] : [name]));
  const article = {
    '@type': 'Article',
    headline: story.title,
    description: story.standfirst,
    inLanguage: story.locale,
    isAccessibleForFree: true,
    mainEntityOfPage: siteUrl + storyPath(story.slug),
    ...(published === null ? {} : { datePublished: published }),
    dateModified: story.updatedAt,
    author: authors.length === 0 ? club : authors.map((name) => ({ '@type': 'Person', name })),
    publisher: club,
    ...(image ? { image } : {}),
  };
  return [article, breadcrumbs(story, siteUrl, messages)];
}

function breadcrumbs(story: EnhancedStory, siteUrl: string, messages: Messages): object {
  const places = [
    [messages.frame.home, homePath()],
    [messages.stories.title, storiesPath()],
    [story.title, storyPath(story.slug)],
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: places.map(([name, path], place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: `${siteUrl}${path}`,
    })),
  };
}
