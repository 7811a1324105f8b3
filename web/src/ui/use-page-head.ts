import { useHead } from '@unhead/vue';
import type { Picture } from '@breaking-the-chains/shared/media';
import { pictureSizePath } from '../format/media-path.ts';
import { usePageContext } from './page-context.ts';

export interface PageHead {
  title: string;
  /** The site's name, put after the title; left out where it is the title. */
  site: string;
  description: string;
  type?: 'website' | 'article';
  picture?: Picture | null;
  /** Objects of schema.org. */
  structured?: readonly object[];
}

const SHARE_WIDTH = 1080;

/** What browsers, search engines and chats are told of a page; its address the server adds. */
export function usePageHead({ title, site, description, type, picture, structured }: PageHead) {
  const { siteUrl, locale } = usePageContext();
  const image = picture ? shareImage(picture, siteUrl) : [];
  useHead({
    title: title === site ? title : `${title} · ${site}`,
    meta: [
      { name: 'viewport', content: 'width=device-width, initial-scale=1' },
      { name: 'description', content: description },
      { property: 'og:title', content: title },
      { property: 'og:description', content: description },
      { property: 'og:site_name', content: site },
      { property: 'og:type', content: type ?? 'website' },
      { property: 'og:locale', content: locale },
      ...image,
      { name: 'twitter:card', content: image.length > 0 ? 'summary_large_image' : 'summary' },
    ],
    script: (structured ?? []).map((thing) => ({
      type: 'application/ld+json' as const,
      innerHTML: safeJson(thing),
    })),
  });
}

function shareImage(picture: Picture, siteUrl: string) {
  const address = shareImageAddress(picture, siteUrl);
  if (address === null) return [];
  return [
    { property: 'og:image', content: address },
    ...(picture.alt === '' ? [] : [{ property: 'og:image:alt', content: picture.alt }]),
  ];
}

export function shareImageAddress(picture: Picture, siteUrl: string): string | null {
  const sizes = picture.sizes.filter(({ format }) => format === 'webp');
  const size = sizes.find(({ width }) => width >= SHARE_WIDTH) ?? sizes.at(-1);
  return size === undefined ? null : siteUrl + pictureSizePath(picture.digest, size);
}

/** Safe inside a script element: no `<` of a story can end it. */
function safeJson(thing: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
}
