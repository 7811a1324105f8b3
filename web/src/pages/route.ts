import { h, type Component, type VNode } from 'vue';
import type { Helpline } from '@breaking-the-chains/shared/helpline';
import type { Page, Story } from '@breaking-the-chains/shared/parse';
import type { Site } from '@breaking-the-chains/shared/site';
import type { StoryCard } from '@breaking-the-chains/shared/story';
import type { Listing } from '@breaking-the-chains/shared/strapi';
import type { Cms } from '../cms/cms.ts';
import type { Locale } from '../format/locale.ts';

/** What each page is made of. Absolute addresses come from usePageContext (ui/page-context.ts). */
export interface PageData {
  home: { featured: StoryCard | null; latest: StoryCard[] };
  stories: { listing: Listing<StoryCard> };
  /** Helplines are there for a sensitive story and empty otherwise. */
  story: { story: Story; helplines: Helpline[] };
  page: { page: Page };
  error: { status: ErrorStatus };
}
export type PageName = keyof PageData;
export type ErrorStatus = 400 | 404 | 405 | 410 | 414 | 500 | 503;

/** The props of the page component of that name. */
export interface PageProps<Name extends PageName> {
  data: PageData[Name];
  site: Site;
}

export interface LoadContext {
  cms: Cms;
  locale: Locale;
  /** The `:slug` of the pattern; empty where it has none. */
  slug: string;
  query: URLSearchParams;
}

export interface RouteSpec<Name extends PageName> {
  name: Name;
  pattern: string;
  /** Query keys that make another page; all others are ignored. */
  query: readonly string[];
  /** Null when the CMS says for certain that there is no such page. */
  load(context: LoadContext): Promise<PageData[Name] | null>;
  page: Component<PageProps<Name>>;
  sensitive?(data: PageData[Name]): boolean;
}

/** A page that is loaded and waits to be rendered inside the site's frame. */
export interface LoadedPage {
  sensitive: boolean;
  content(site: Site): VNode;
}

export interface Route {
  name: PageName | 'workshop';
  pattern: string;
  query: readonly string[];
  load(context: LoadContext): Promise<LoadedPage | null>;
}

export function defineRoute<Name extends PageName>(spec: RouteSpec<Name>): Route {
  const { name, pattern, query } = spec;
  return {
    name,
    pattern,
    query,
    async load(context) {
      const data = await spec.load(context);
      return data === null ? null : loadedPage(spec, data);
    },
  };
}

export function loadedPage<Name extends PageName>(
  { page, sensitive }: Pick<RouteSpec<Name>, 'page' | 'sensitive'>,
  data: PageData[Name],
): LoadedPage {
  return {
    sensitive: sensitive?.(data) ?? false,
    content: (site) => h(page, { data, site }),
  };
}
