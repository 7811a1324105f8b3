import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { forbidden } from '../forbidden';
import { judge } from '../gate/judge';
import { documentsOf } from '../rest/documents';
import type { Shown } from './links';

type Right = 'read' | 'update';

interface Checker {
  cannot: Record<Right, (entity: object) => boolean>;
}

const NOT_YOURS =
  'You may not edit this document, so you cannot share it. Ask who wrote it, or an editor.';

/**
 * Refuses whoever could not open this very document in the content manager: wrong role, language
 * or somebody else's draft. A link to share asks for more: who gives a draft to others may edit it.
 */
export async function requireRight(
  strapi: Core.Strapi,
  userAbility: unknown,
  { type, documentId, locale, right }: Shown & { right: Right },
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
    throw forbidden('You may not read this document, so you cannot preview it.');
  }
  if (found === null) throw new errors.NotFoundError('It is not there in this language. Save it.');
  // Not as forbidden, of which Strapi tells nothing more.
  if (checker.cannot[right](found)) throw new errors.ApplicationError(NOT_YOURS);
}

/** T6: what somebody took their consent back for is not given to others as a draft either. */
export async function refuseWithdrawn(
  strapi: Core.Strapi,
  { type, documentId, locale }: Shown,
): Promise<void> {
  const { problems } = await judge(strapi, { uid: `api::${type}.${type}`, documentId, locale });
  if (!problems.some(({ record }) => record?.path.includes('consentWithdrawnOn'))) return;
  throw new errors.ValidationError(
    'This shows a testimony whose consent was withdrawn. Take it out before you share this (T6).',
  );
}
