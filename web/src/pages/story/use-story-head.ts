import type { Site } from '@breaking-the-chains/shared/site';
import type { EnhancedStory } from '../../story/enhance.ts';
import { firstFigure } from '../../story/first-figure.ts';
import { cardAlt } from '../../ui/share-words.ts';
import { usePageHead } from '../../ui/use-page-head.ts';
import { useAround } from '../structured/around.ts';
import { structuredStory } from './structured-story.ts';

/** What is told of a story to those who do not read it on its page. */
export function useStoryHead(story: EnhancedStory, site: Site): void {
  const around = useAround(site);
  const { paths } = around;
  usePageHead({
    title: story.seo?.title ?? story.title,
    site: site.club,
    description: story.seo?.description ?? story.standfirst,
    article: { published: story.days.published, modified: story.days.updated },
    picture: story.seo?.picture ?? null,
    card: {
      path: paths.storyCard(story.slug),
      alt: cardAlt(story.title, firstFigure(story.blocks), around),
    },
    feeds: 'all',
    markdown: paths.storyMarkdown(story.slug),
    structured: structuredStory(story, around),
  });
}
