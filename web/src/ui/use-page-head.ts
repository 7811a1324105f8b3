import { useHead } from '@unhead/vue';
import type { Picture } from '@breaking-the-chains/shared/media';
import {
  cardImage,
  openGraphImage,
  openGraphLocales,
  pictureImage,
  type ShareCard,
} from './open-graph.ts';
import { usePageContext } from './page-context.ts';
import { useLanguage, type Language } from './use-language.ts';

export interface PageHead {
  title: string;
  /** The site's name, put after the title; left out where it is the title. */
  site: string;
  description: string;
  /** Days of a story. */
  article?: { published: string | null; modified: string | null };
  /** Chosen by editors to be shown where the page is shared; goes before a card. */
  picture?: Picture | null;
  /** Drawn for this page; without it the site's own is shown. */
  card?: ShareCard;
  /** Feeds that hold what the page lists: all stories, or those of a topic too. */
  feeds?: 'all' | { slug: string; name: string };
  /** Where the same is as plain text. */
  markdown?: string;
  /** Objects of schema.org. */
  structured?: readonly object[];
}

/** What browsers, search engines and chats are told of a page; its address the server adds. */
export function usePageHead(head: PageHead): void {
  const { title, site, description, article, structured = [] } = head;
  const { siteUrl, locale, alternates } = usePageContext();
  const language = useLanguage();
  useHead({
    title: title === site ? title : `${title} · ${site}`,
    link: [...feedLinks(head, language), ...markdownLink(head)],
    meta: [
      { name: 'viewport', content: 'width=device-width, initial-scale=1' },
      { name: 'description', content: description },
      { property: 'og:title', content: title },
      { property: 'og:description', content: description },
      { property: 'og:site_name', content: site },
      { property: 'og:type', content: article === undefined ? 'website' : 'article' },
      ...openGraphLocales(locale, alternates),
      ...dayTag('published', article?.published),
      ...dayTag('modified', article?.modified),
      ...openGraphImage(sharedImage(head, siteUrl, language)),
      { name: 'twitter:card', content: 'summary_large_image' },
    ],
    script:
      structured.length === 0
        ? []
        : [{ type: 'application/ld+json' as const, innerHTML: safeJson(structured) }],
  });
}

function sharedImage({ picture, card, site }: PageHead, siteUrl: string, { paths }: Language) {
  const chosen = picture ? pictureImage(picture, siteUrl) : null;
  return chosen ?? cardImage(card ?? { path: paths.siteCard(), alt: site }, siteUrl);
}

function dayTag(what: 'published' | 'modified', day: string | null | undefined) {
  return day ? [{ property: `article:${what}_time`, content: day }] : [];
}

const FEED_TYPES = { atom: 'application/atom+xml', json: 'application/feed+json' } as const;

function feedLinks({ feeds, site }: PageHead, { messages, paths }: Language) {
  if (feeds === undefined) return [];
  const ofTopic = feeds === 'all' ? [] : [feeds];
  const wanted = [
    ...ofTopic.map(({ slug, name }) => ({
      topic: slug,
      title: messages.feed.topic(site, name),
    })),
    { title: messages.feed.title(site) },
  ];
  return wanted.flatMap(({ title, ...topic }) =>
    (['atom', 'json'] as const).map((format) => ({
      ...{ rel: 'alternate' as const, type: FEED_TYPES[format], title },
      href: paths.feed({ format, ...topic }),
    })),
  );
}

function markdownLink({ markdown }: PageHead) {
  if (markdown === undefined) return [];
  return [{ rel: 'alternate' as const, type: 'text/markdown', href: markdown }];
}

/** Safe inside a script element: no `<` of a story can end it. */
function safeJson(things: readonly object[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
