import { orNull } from '../cms/or-null.ts';
import ErrorPage from './ErrorPage.vue';
import HomePage from './HomePage.vue';
import { defineRoute, loadedPage, type ErrorStatus, type LoadedPage, type Route } from './route.ts';
import StandingPage from './StandingPage.vue';
import StoriesPage from './StoriesPage.vue';
import StoryPage from './StoryPage.vue';

const LATEST = 6;
export const STORIES_PER_PAGE = 12;

const home = defineRoute({
  name: 'home',
  pattern: '/',
  query: [],
  page: HomePage,
  async load({ cms }) {
    const [featured, latest] = await Promise.all([
      cms.fetchStories({ featured: true, pageSize: 1 }),
      cms.fetchStories({ pageSize: LATEST + 1 }),
    ]);
    const first = featured.items[0] ?? latest.items[0] ?? null;
    const others = latest.items.filter((story) => story.id !== first?.id);
    return { featured: first, latest: others.slice(0, LATEST) };
  },
});

const stories = defineRoute({
  name: 'stories',
  pattern: '/stories',
  query: ['page'],
  page: StoriesPage,
  async load({ cms, query }) {
    const page = pageNumber(query.get('page'));
    if (page === null) return null;
    const listing = await cms.fetchStories({ page, pageSize: STORIES_PER_PAGE });
    return page > 1 && page > listing.pageCount ? null : { listing };
  },
});

const story = defineRoute({
  name: 'story',
  pattern: '/stories/:slug',
  query: [],
  page: StoryPage,
  async load({ cms, slug }) {
    const found = await orNull(cms.fetchStory(slug));
    if (found === null || found.slug !== slug) return null;
    return { story: found, helplines: found.sensitive ? await cms.fetchHelplines() : [] };
  },
  sensitive: (data) => data.story.sensitive,
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
});

export const routes: readonly Route[] = [home, stories, story, page];

export function errorPage(status: ErrorStatus): LoadedPage {
  return loadedPage<'error'>({ page: ErrorPage }, { status });
}

function pageNumber(text: string | null): number | null {
  if (text === null) return 1;
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}
