import type { UID } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../locales/names';

/** Where the site shows what has an address of its own. */
const FOLDERS: Partial<Record<UID.ContentType, string>> = {
  'api::story.story': '/stories/',
  'api::topic.topic': '/topics/',
  'api::author.author': '/authors/',
  'api::statistic.statistic': '/figures/',
  'api::case-study.case-study': '/case-studies/',
  'api::page.page': '/',
};

export const hasPath = (uid: UID.ContentType): boolean => uid in FOLDERS;

/** A slug in its language. */
export interface Address {
  slug: string;
  locale: string | null;
}

/** As the site spells it: percent-encoded, for that is how a browser asks. */
export function pathOf(uid: UID.ContentType, { slug, locale }: Address): string {
  const language = locale === null || locale === DEFAULT_LOCALE ? '' : `/${locale}`;
  return `${language}${FOLDERS[uid] ?? '/'}${encodeURIComponent(slug)}`;
}
