import type { Core, UID } from '@strapi/strapi';
import { documentsOf } from './documents';
import type { Populate } from './populate';
import type { ListQuery, OneQuery } from './query';
import { othersThan, withheldFrom, withoutWithheld } from './withheld';

/** What is sent of a document alone, and of each in a list. */
export interface Shown {
  one: Populate;
  list: Populate;
  /** Whether a document is found by its slug too, besides its documentId. */
  hasSlug: boolean;
  /** What a document has to be like to be sent at all, by whatever way it is asked for. */
  sendable?: () => object;
  /** Turns filters that the document service does not know into those that it does. */
  refine?: (strapi: Core.Strapi, query: ListQuery) => Promise<ListQuery['filters']>;
}

const DOCUMENT_ID = /^[a-z0-9]{24,25}$/;

const meantBy = (key: string, hasSlug: boolean) => [
  ...(hasSlug ? [{ slug: key }] : []),
  ...(DOCUMENT_ID.test(key) ? [{ documentId: key }] : []),
];

/** The service of a type that readers can list and open. It alone decides what is fetched. */
export function readService(uid: UID.CollectionType, shown: Shown) {
  const { one, list, hasSlug, refine, sendable = () => ({}) } = shown;
  return ({ strapi }: { strapi: Core.Strapi }) => ({
    async find(asked: ListQuery) {
      const documents = documentsOf(strapi, uid);
      const { page, pageSize, ...query } = asked;
      const wanted = refine ? await refine(strapi, asked) : query.filters;
      const rows = await withheldFrom(strapi, asked);
      const filters = { $and: [wanted, sendable(), othersThan(rows, uid)] };
      const paged = { ...query, filters, start: (page - 1) * pageSize, limit: pageSize };
      const [found, total] = await Promise.all([
        documents.findMany({ ...paged, ...list }),
        documents.count({ locale: query.locale, status: query.status, filters }),
      ]);
      const results = found.map((document) => withoutWithheld(strapi, uid, document, rows));
      const pageCount = Math.ceil(total / pageSize);
      return { results, pagination: { page, pageSize, pageCount, total } };
    },

    async findOne(key: string, query: OneQuery) {
      const documents = documentsOf(strapi, uid);
      const rows = await withheldFrom(strapi, query);
      const open = { ...sendable(), ...othersThan(rows, uid) };
      for (const by of meantBy(key, hasSlug)) {
        const found = await documents.findFirst({ ...query, ...one, filters: { ...by, ...open } });
        if (found) return withoutWithheld(strapi, uid, found, rows);
      }
      return null;
    },
  });
}

export function readServiceOf(strapi: Core.Strapi, uid: UID.CollectionType) {
  // Safe because every type's services file is made by readService.
  return strapi.service(uid) as ReturnType<ReturnType<typeof readService>>;
}

/** The service of a type of which there is one document. */
export function readSingleService(uid: UID.SingleType, one: Populate) {
  return ({ strapi }: { strapi: Core.Strapi }) => ({
    async find(query: OneQuery) {
      const rows = await withheldFrom(strapi, query);
      const asked = { ...query, ...one, filters: othersThan(rows, uid) };
      const found = await documentsOf(strapi, uid).findFirst(asked);
      return found && withoutWithheld(strapi, uid, found, rows);
    },
  });
}

export function readSingleServiceOf(strapi: Core.Strapi, uid: UID.SingleType) {
  // Safe because every single type's services file is made by readSingleService.
  return strapi.service(uid) as ReturnType<ReturnType<typeof readSingleService>>;
}
