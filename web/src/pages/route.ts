import { h, type Component, type VNode } from 'vue';
import type { Helpline } from '@breaking-the-chains/shared/helpline';
import type { Page, Story } from '@breaking-the-chains/shared/parse';
import type { Site } from '@breaking-the-chains/shared/site';
import type { StoryCard } from '@breaking-the-chains/shared/story';
import type { Cms } from '../cms/cms.ts';
import type { Locale } from '../format/locale.ts';
import type { ListName } from '../format/nearest-list.ts';
import type { Alternates } from '../ui/page-context.ts';
import type { AuthorData } from './authors/author-route.ts';
import type { CaseStudyData } from './case-studies/case-study-route.ts';
import type { FigureData } from './figures/figure-route.ts';
import type { FiguresData } from './figures/figures-route.ts';
import type { HelpData, StayingSafeData } from './help/help-routes.ts';
import type { HomeData } from './home/home-route.ts';
import type { Search } from './search/found.ts';
import type { SearchData } from './search/search-route.ts';
import type { StoriesData } from './stories/stories-route.ts';
import type { TopicData } from './topics/topic-route.ts';

/** What each page is made of. Absolute addresses come from usePageContext (ui/page-context.ts). */
export interface PageData {
  home: HomeData;
  stories: StoriesData;
  topic: TopicData;
  search: SearchData;
  author: AuthorData;
  figures: FiguresData;
  figure: FigureData;
  caseStudy: CaseStudyData;
  help: HelpData;
  stayingSafe: StayingSafeData;
  /** Helplines are there for a sensitive story and empty otherwise; `next` is the story before it. */
  story: { story: Story; helplines: Helpline[]; next: StoryCard | null };
  page: { page: Page };
  error: { status: ErrorStatus } & Partial<WaysOn>;
}
/** A page as it is called, and where it stands, in one language. */
export interface Translation {
  locale: Locale;
  path: string;
  title: string;
  sensitive: boolean;
}

/** Where else a reader may go from an address that has no page. */
export interface WaysOn {
  list: ListName | null;
  /** The page in the languages in which it is there. */
  elsewhere: readonly Translation[];
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
  search: Search;
}

interface RouteFrame {
  name: string;
  /** Without the language; may have text around `:slug`. */
  pattern: string;
  /** Query keys that make another page, in the order of its one address; all others are ignored. */
  query: readonly string[];
  /** False for what is made for each request and never stored; true unless said. */
  kept?: boolean;
}

export interface RouteSpec<Name extends PageName> extends RouteFrame {
  name: Name;
  /** Null when the CMS says for certain that there is no such page. */
  load(context: LoadContext): Promise<PageData[Name] | null>;
  page: Component<PageProps<Name>>;
  sensitive?(data: PageData[Name]): boolean;
  /** The same page in the languages in which it is there, `locale`, its own, too. */
  alternates(data: PageData[Name], locale: Locale): Alternates;
}

export interface FileSpec<Data> extends RouteFrame {
  /** Null when the CMS says for certain that there is no such file. */
  load(context: LoadContext): Promise<Data | null>;
  make(data: Data, frame: FileFrame): Promise<FileBody> | FileBody;
}

/** A page that is loaded and waits to be rendered inside the site's frame. */
export interface LoadedPage {
  kind: 'page';
  sensitive: boolean;
  alternates: Alternates;
  content(site: Site): VNode;
}

/** A feed, a picture, a text: what is loaded and waits to be made, without the site's frame. */
export interface LoadedFile {
  kind: 'file';
  make(frame: FileFrame): Promise<FileBody>;
}

export interface FileFrame {
  site: Site;
  /** Without a slash at its end. */
  siteUrl: string;
  /** The file's own, such as `/feed.xml`. */
  path: string;
  locale: Locale;
}

export interface FileBody {
  /** With its charset, such as `text/markdown; charset=utf-8`. */
  mime: string;
  body: string | Buffer<ArrayBuffer>;
}

export interface Route extends RouteFrame {
  load(context: LoadContext): Promise<LoadedPage | LoadedFile | null>;
}

export function defineRoute<Name extends PageName>(spec: RouteSpec<Name>): Route {
  return {
    ...frameOf(spec),
    async load(context) {
      const data = await spec.load(context);
      return data === null ? null : loadedPage(spec, data, context.locale);
    },
  };
}

/** A route whose answer is a file: stored and renewed as pages are. */
export function defineFile<Data>(spec: FileSpec<Data>): Route {
  return {
    ...frameOf(spec),
    async load(context) {
      const data = await spec.load(context);
      if (data === null) return null;
      return { kind: 'file', make: async (frame) => spec.make(data, frame) };
    },
  };
}

export function loadedPage<Name extends PageName>(
  { page, sensitive, alternates }: Pick<RouteSpec<Name>, 'page' | 'sensitive' | 'alternates'>,
  data: PageData[Name],
  locale: Locale,
): LoadedPage {
  return {
    kind: 'page',
    sensitive: sensitive?.(data) ?? false,
    alternates: alternates(data, locale),
    content: (site) => h(page, { data, site }),
  };
}

function frameOf({ name, pattern, query, kept = true }: RouteFrame): RouteFrame {
  return { name, pattern, query, kept };
}
