import type { Picture } from '@breaking-the-chains/shared/media';
import type { Locale } from '../format/locale.ts';
import type { Alternates } from './page-context.ts';
import { sharePicture } from './share-picture.ts';

/** A picture that the site draws for those who share a page: server/cards. */
export interface ShareCard {
  /** Within the site. */
  path: string;
  /** All that stands on it. */
  alt: string;
}

/** Pixels of every card. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** In Facebook's form, which asks for a country. */
const OPEN_GRAPH_LOCALES: Readonly<Record<Locale, string>> = {
  en: 'en_GB',
  fr: 'fr_FR',
  es: 'es_ES',
  ar: 'ar_AR',
};

type Property = { property: string; content: string };

export function openGraphLocales(locale: Locale, alternates: Alternates): Property[] {
  const others = Object.entries(OPEN_GRAPH_LOCALES).flatMap(([other, name]) =>
    other !== locale && Object.hasOwn(alternates, other) ? [name] : [],
  );
  return [
    { property: 'og:locale', content: OPEN_GRAPH_LOCALES[locale] },
    ...others.map((content) => ({ property: 'og:locale:alternate', content })),
  ];
}

export interface SharedImage {
  /** Absolute. */
  url: string;
  width: number;
  height: number;
  alt: string;
}

export function cardImage({ path, alt }: ShareCard, siteUrl: string): SharedImage {
  return { url: siteUrl + path, ...CARD_SIZE, alt };
}

/** Null for a picture of which there is no size that networks take. */
export function pictureImage(picture: Picture, siteUrl: string): SharedImage | null {
  const size = sharePicture(picture);
  if (size === null) return null;
  return { url: siteUrl + size.path, width: size.width, height: size.height, alt: picture.alt };
}

export function openGraphImage({ url, width, height, alt }: SharedImage): Property[] {
  return [
    { property: 'og:image', content: url },
    { property: 'og:image:width', content: String(width) },
    { property: 'og:image:height', content: String(height) },
    ...(alt === '' ? [] : [{ property: 'og:image:alt', content: alt }]),
  ];
}
