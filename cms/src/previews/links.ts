import type { Core } from '@strapi/strapi';
import { guardRecords } from '../newsroom/guard';

const PREVIEW_LINK = 'api::preview-link.preview-link';

/** One language of one document. */
export interface Shown {
  type: string;
  documentId: string;
  locale: string;
}

export interface KeptLink {
  id: number;
  type: string;
  document: string;
  language: string;
  madeBy: string;
  madeAt: string;
  expiresAt: string;
  revokedAt: string | null;
}

const DAY = 24 * 60 * 60 * 1000;
/** Milliseconds after its end that a link is still known, so that one can see who had it. */
const KEPT_AFTER_END = 30 * DAY;
const MOST_LISTED = 50;

/** Nobody writes links but this: what they say is what somebody was given. */
export const guardLinks = (strapi: Core.Strapi): void =>
  guardRecords(strapi, PREVIEW_LINK, 'Preview links are made and revoked in the edit view alone.');

/** Null for what is no id, too. */
export async function findLink(strapi: Core.Strapi, id: unknown): Promise<KeptLink | null> {
  if (typeof id !== 'string' || !/^[1-9]\d{0,8}$/.test(id)) return null;
  return strapi.db.query(PREVIEW_LINK).findOne({ where: { id: Number(id) } });
}

export async function listLinks(
  strapi: Core.Strapi,
  { type, documentId, locale }: Shown,
): Promise<KeptLink[]> {
  return strapi.db.query(PREVIEW_LINK).findMany({
    where: { type, document: documentId, language: locale, expiresAt: { $gt: new Date() } },
    orderBy: { id: 'desc' },
    limit: MOST_LISTED,
  });
}

export async function keepLink(
  strapi: Core.Strapi,
  { type, documentId, locale }: Shown,
  { days, madeBy }: { days: number; madeBy: string },
): Promise<KeptLink> {
  const links = strapi.db.query(PREVIEW_LINK);
  const now = Date.now();
  await links.deleteMany({ where: { expiresAt: { $lt: new Date(now - KEPT_AFTER_END) } } });
  const about = { type, document: documentId, language: locale, madeBy };
  const [madeAt, expiresAt] = [new Date(now), new Date(now + days * DAY)];
  return links.create({ data: { ...about, madeAt, expiresAt } });
}

/** Once revoked it stays so, with the first moment. */
export async function revokeLink(strapi: Core.Strapi, { id }: KeptLink): Promise<void> {
  await strapi.db.query(PREVIEW_LINK).updateMany({
    where: { id, revokedAt: { $null: true } },
    data: { revokedAt: new Date() },
  });
}

/** All links to a document, in every language; answers how many there were. */
export async function revokeLinks(strapi: Core.Strapi, document: string): Promise<number> {
  const { count } = await strapi.db.query(PREVIEW_LINK).updateMany({
    where: { document, revokedAt: { $null: true } },
    data: { revokedAt: new Date() },
  });
  return count;
}
