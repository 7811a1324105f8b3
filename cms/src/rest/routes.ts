import { factories, type UID } from '@strapi/strapi';

const guarded = { policies: ['global::drafts'] };

/** GET the list and GET one; nothing can be written through the content API. */
export function readRoutes(uid: UID.CollectionType) {
  return factories.createCoreRouter(uid, {
    only: ['find', 'findOne'],
    config: { find: guarded, findOne: guarded },
  });
}

/** GET the one document of a single type. */
export function readSingleRoute(uid: UID.SingleType) {
  return factories.createCoreRouter(uid, { only: ['find'], config: { find: guarded } });
}
