import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { forbidden } from '../forbidden';
import { isInternal } from '../internal-types';
import { FILE } from '../usage/file';

interface Checker {
  cannot: { read(entity?: object): boolean };
}

interface Ability {
  can(action: string, subject?: string): boolean;
}

/** Refuses those who may not read this type, or this document of it where a role has only its own. */
export async function mayRead(
  strapi: Core.Strapi,
  { state }: Context,
  { uid, documentId = null }: { uid: string; documentId?: string | null },
): Promise<void> {
  // Safe because the route lets in nobody but people who are signed in to the admin.
  const userAbility = state['userAbility'] as Ability;
  if (uid === FILE) {
    if (userAbility.can('plugin::upload.read')) return;
    throw forbidden('You may not see the media library.');
  }
  const type = Object.values(strapi.contentTypes).find((one) => one.uid === uid);
  if (type === undefined || !uid.startsWith('api::') || isInternal(type)) {
    throw new errors.NotFoundError(`There is no content type "${uid}".`);
  }
  const checker = strapi
    .plugin('content-manager')
    .service<{ create(given: object): Checker }>('permission-checker')
    .create({ userAbility, model: uid });
  const entity = documentId === null ? null : await entityOf(strapi, type.uid, documentId);
  if (checker.cannot.read() || (entity !== null && checker.cannot.read(entity))) {
    throw forbidden('You may not read this.');
  }
}

/** As Strapi's conditions look at it: who wrote it counts. */
const entityOf = (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<object | null> =>
  strapi.db.query(uid).findOne({ where: { documentId }, populate: { createdBy: true } });
