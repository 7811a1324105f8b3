import type { UID } from '@strapi/strapi';

/** Where the site shows what has an address of its own. */
const FOLDERS: Partial<Record<UID.ContentType, string>> = {
  'api::story.story': '/stories/',
  'api::page.page': '/',
};

export const hasPath = (uid: UID.ContentType): boolean => uid in FOLDERS;

/** As the site spells it: percent-encoded, for that is how a browser asks. */
export const pathOf = (uid: UID.ContentType, slug: string): string =>
  `${FOLDERS[uid] ?? '/'}${encodeURIComponent(slug)}`;
