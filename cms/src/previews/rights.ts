import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { documentsOf } from '../rest/documents';
import type { Shown } from './links';

interface Checker {
  cannot: { read(entity: object): boolean };
}

/**
 * Refuses whoever could not open this very document in the content manager: wrong role, language
 * or, for writers, somebody else's draft.
 */
export async function requireReader(
  strapi: Core.Strapi,
  userAbility: unknown,
  { type, documentId, locale }: Shown,
): Promise<void> {
  // Safe because the type is one of ours, see asked.ts and the kept links.
  const uid = `api::${type}.${type}` as UID.CollectionType;
  const status = strapi.contentType(uid).options.draftAndPublish ? 'draft' : 'published';
  const populate = { createdBy: true };
  const found = await documentsOf(strapi, uid).findOne({ documentId, locale, status, populate });
  const checker: Checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: uid });
  // In this order, so that who may not read it does not learn whether it is there.
  if (checker.cannot.read(found ?? { locale })) {
    throw new errors.ForbiddenError('You may not read this document, so you cannot preview it.');
  }
  if (found === null) throw new errors.NotFoundError('It is not there in this language. Save it.');
}
