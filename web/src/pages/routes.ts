import { orNull } from '../cms/or-null.ts';
import { DEFAULT_LOCALE } from '../format/locale.ts';
import { translated } from './alternates.ts';
import { authorRoute } from './authors/author-route.ts';
import { caseStudyRoute } from './case-studies/case-study-route.ts';
import ErrorPage from './ErrorPage.vue';
import { figureRoute } from './figures/figure-route.ts';
import { figuresRoute } from './figures/figures-route.ts';
import { helpRoute, stayingSafeRoute } from './help/help-routes.ts';
import { homeRoute } from './home/home-route.ts';
import {
  defineRoute,
  loadedPage,
  type ErrorStatus,
  type LoadedPage,
  type Route,
  type WaysOn,
} from './route.ts';
import StandingPage from './StandingPage.vue';
import { searchRoute } from './search/search-route.ts';
import { storiesRoute } from './stories/stories-route.ts';
import StoryPage from './StoryPage.vue';
import { topicRoute } from './topics/topic-route.ts';

const story = defineRoute({
  name: 'story',
  pattern: '/stories/:slug',
  query: [],
  page: StoryPage,
  async load({ cms, slug }) {
    const found = await orNull(cms.fetchStory(slug));
    if (found === null || found.slug !== slug) return null;
    const helplines = found.sensitive ? await cms.fetchHelplines() : [];
    const day = found.publishedOn;
    const next = day === null ? null : await cms.fetchStoryBefore(day);
    return { story: found, helplines, next };
  },
  sensitive: (data) => data.story.sensitive,
  alternates: (data) => translated(data.story, (paths, slug) => paths.story(slug)),
});

const page = defineRoute({
  name: 'page',
  pattern: '/:slug',
  query: [],
  page: StandingPage,
  async load({ cms, slug }) {
    const found = await orNull(cms.fetchPage(slug));
    return found === null || found.slug !== slug ? null : { page: found };
  },
  alternates: (data) => translated(data.page, (paths, slug) => paths.page(slug)),
});

export const routes: readonly Route[] = [
  ...[homeRoute, storiesRoute, story, topicRoute, authorRoute],
  ...[figuresRoute, figureRoute, caseStudyRoute, helpRoute, stayingSafeRoute],
  searchRoute,
  // Last: its pattern is the widest.
  page,
];

export function errorPage(status: ErrorStatus, ways?: WaysOn): LoadedPage {
  const spec = { page: ErrorPage, alternates: () => ({}) };
  return loadedPage<'error'>(spec, { status, ...ways }, DEFAULT_LOCALE);
}
