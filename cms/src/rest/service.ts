import type { Core, UID } from '@strapi/strapi';
import { hasDrafts } from '../gate/judge';
import { withheld } from '../gate/judged';
import { documentsOf } from './documents';
import type { Populate } from './populate';
import type { ListQuery, OneQuery } from './query';

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

/** Not what came past the gate and breaks a rule; what has drafts is one of them again then. */
async function shownOnly(strapi: Core.Strapi, uid: UID.ContentType, { status }: OneQuery) {
  const isAsked = status === 'published' && !hasDrafts(strapi, uid);
  const hidden = isAsked ? await withheld(strapi, uid) : [];
  return hidden.length === 0 ? {} : { id: { $notIn: hidden.map(({ id }) => id) } };
}

const DOCUMENT_ID = /^[a-z0-9]{24,25}$/;

/** The service of a type that readers can list and open. It alone decides what is fetched. */
export function readService(uid: UID.CollectionType, shown: Shown) {
  const { one, list, hasSlug, refine, sendable = () => ({}) } = shown;
  return ({ strapi }: { strapi: Core.Strapi }) => ({
    async find(asked: ListQuery) {
      const documents = documentsOf(strapi, uid);
      const { page, pageSize, ...query } = asked;
      const { locale, status } = query;
      const wanted = refine ? await refine(strapi, asked) : query.filters;
      const filters = { $and: [wanted, sendable(), await shownOnly(strapi, uid, asked)] };
      const paged = { ...query, filters, start: (page - 1) * pageSize, limit: pageSize };
      const [results, total] = await Promise.all([
        documents.findMany({ ...paged, ...list }),
        documents.count({ locale, status, filters }),
      ]);
      const pageCount = Math.ceil(total / pageSize);
      return { results, pagination: { page, pageSize, pageCount, total } };
    },

    async findOne(key: string, query: OneQuery) {
      const documents = documentsOf(strapi, uid);
      const open = { ...sendable(), ...(await shownOnly(strapi, uid, query)) };
      const bySlug = hasSlug
        ? await documents.findFirst({ ...query, ...one, filters: { slug: key, ...open } })
        : null;
      if (bySlug || !DOCUMENT_ID.test(key)) return bySlug;
      const filters = { documentId: key, ...open };
      return documents.findFirst({ ...query, ...one, filters });
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
      const filters = await shownOnly(strapi, uid, query);
      return documentsOf(strapi, uid).findFirst({ ...query, ...one, filters });
    },
  });
}

export function readSingleServiceOf(strapi: Core.Strapi, uid: UID.SingleType) {
  // Safe because every single type's services file is made by readSingleService.
  return strapi.service(uid) as ReturnType<ReturnType<typeof readSingleService>>;
}
