import { orNull } from '../../cms/or-null.ts';
import { defineFile, type Route } from '../../pages/route.ts';
import { llmsText, LLMS_PATTERN, type LlmsContent } from './llms.ts';
import { storyMarkdown, type ToldStory } from './story-markdown.ts';

/** Newest first; the rest is found by the site's own lists and its sitemap. */
const MOST_LISTED = 100;

const storyTwin = defineFile<ToldStory>({
  name: 'story-markdown',
  pattern: '/stories/:slug.md',
  query: [],
  async load({ cms, slug }) {
    const story = await orNull(cms.fetchStory(slug));
    if (story === null || story.slug !== slug) return null;
    return { story, helplines: story.sensitive ? await cms.fetchHelplines() : [] };
  },
  make: (told, frame) => ({
    mime: 'text/markdown; charset=utf-8',
    body: storyMarkdown(told, frame),
  }),
});

const llms = defineFile<LlmsContent>({
  name: 'llms',
  pattern: LLMS_PATTERN,
  query: [],
  async load({ cms }) {
    const [stories, figures, pages] = await Promise.all([
      cms.fetchStories({ pageSize: MOST_LISTED }),
      cms.fetchStatistics({ pageSize: MOST_LISTED }),
      cms.fetchPages(),
    ]);
    return { stories: stories.items, figures: figures.items, pages: pages.items };
  },
  // llmstxt.org: Markdown, as plain text that every browser shows.
  make: (content, frame) => ({ mime: 'text/plain; charset=utf-8', body: llmsText(content, frame) }),
});

export const twinRoutes: readonly Route[] = [storyTwin, llms];
