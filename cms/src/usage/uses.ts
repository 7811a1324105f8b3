import type { Core, UID } from '@strapi/strapi';
import { isLocalised } from '../locales/localised';
import { titleOf } from '../gate/titles';
import { waysTo, type Way } from './climb';
import { FILE } from './file';

/** A place in which a document or file is shown, or named. */
export interface Use {
  uid: string;
  documentId: string;
  locale: string | null;
  title: string;
  /** Whether readers see it there, and whether the draft has it. */
  isLive: boolean;
  isDraft: boolean;
  /** Of the document that shows it: "blocks". */
  field: string;
  /** Within that field, as the draft has it: "blocks.3.testimony". */
  path: string;
}

export interface Wanted {
  uid: string;
  /** Of a file, its number will do. */
  documentId: string;
  /** Absent, all of them. */
  locale?: string | undefined;
}

/** Where something is used, stories and pages first; each draft together with what is live of it. */
export async function usesOf(strapi: Core.Strapi, wanted: Wanted): Promise<Use[]> {
  const found = await versionsShowing(strapi, wanted);
  const uses = new Map<string, Use>();
  for (const { row, way } of found) {
    const [top] = way;
    const key = `${top.uid} ${row.documentId} ${String(row.locale)} ${top.field}`;
    const before = uses.get(key);
    uses.set(
      key,
      before === undefined ? useFrom(strapi, row, way) : joined(before, strapi, row, way),
    );
  }
  return [...uses.values()].sort((one, other) => rankOf(one) - rankOf(other));
}

interface Row {
  id: number;
  documentId: string;
  locale: string | null;
  publishedAt: string | null;
  [field: string]: unknown;
}

export interface Showing {
  row: Row;
  way: Way;
}

/** Every version of a document, live or draft, that shows or names this one, and the way to it. */
export async function versionsShowing(strapi: Core.Strapi, wanted: Wanted): Promise<Showing[]> {
  const ways = await waysTo(strapi, wanted.uid, await idsOf(strapi, wanted));
  const found: Showing[] = [];
  for (const uid of new Set(ways.map(([top]) => top.uid))) {
    const here = ways.filter(([top]) => top.uid === uid);
    const rows = await rowsOf(strapi, uid, [...new Set(here.map(([top]) => top.id))]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const way of here) {
      const row = byId.get(way[0].id);
      if (row !== undefined && isMeant(row, way)) found.push({ row, way });
    }
  }
  return found;
}

const isMeant = ({ locale }: Row, way: Way) =>
  way.every((step) => step.locale === null || step.locale === locale);

const rowsOf = (strapi: Core.Strapi, uid: string, ids: number[]): Promise<Row[]> =>
  strapi.db.query(uid).findMany({ where: { id: { $in: ids } } });

/** The rows that are meant. */
export async function idsOf(
  strapi: Core.Strapi,
  { uid, documentId, locale }: Wanted,
): Promise<number[]> {
  const isNumber = uid === FILE && /^\d+$/.test(documentId);
  const inLocale = locale !== undefined && localised(strapi, uid) ? { locale } : {};
  const rows: { id: number }[] = await strapi.db.query(uid).findMany({
    where: isNumber ? { id: Number(documentId) } : { documentId, ...inLocale },
    select: ['id'],
  });
  return rows.map(({ id }) => id);
}

// Safe because who asks names a content type.
const typeOf = (strapi: Core.Strapi, uid: string) => strapi.contentType(uid as UID.ContentType);
const localised = (strapi: Core.Strapi, uid: string) => isLocalised(typeOf(strapi, uid));

/** Whether readers see this version: of what has no drafts, they see all. */
export const isLive = (strapi: Core.Strapi, uid: string, { publishedAt }: Row): boolean =>
  !typeOf(strapi, uid).options.draftAndPublish || publishedAt !== null;

function useFrom(strapi: Core.Strapi, row: Row, way: Way): Use {
  const [{ uid, field }] = way;
  const hasDrafts = typeOf(strapi, uid).options.draftAndPublish;
  return {
    ...{ uid, documentId: row.documentId, locale: row.locale, title: titleOf(row) },
    isLive: isLive(strapi, uid, row),
    isDraft: hasDrafts && row.publishedAt === null,
    ...{ field, path: pathOf(way) },
  };
}

function joined(before: Use, strapi: Core.Strapi, row: Row, way: Way): Use {
  const now = useFrom(strapi, row, way);
  return {
    ...(now.isDraft && !before.isDraft ? now : before),
    isLive: before.isLive || now.isLive,
    isDraft: before.isDraft || now.isDraft,
  };
}

/** Up to the field of the document that leads out of it. */
function pathOf(way: Way): string {
  const last = way.findIndex(({ uid }, place) => place > 0 && uid.startsWith('api::'));
  const inside = last === -1 ? way : way.slice(0, last);
  return inside
    .flatMap(({ field, place }) => (place === null ? [field] : [field, String(place)]))
    .join('.');
}

const FIRST = ['api::story.story', 'api::page.page'];
const rankOf = ({ uid, isLive: live }: Use) => (FIRST.includes(uid) ? 0 : 2) + (live ? 0 : 1);
