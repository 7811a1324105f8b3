import type { Core } from '@strapi/strapi';
import { PUBLISH } from '../../roles/may-publish';
import { fieldsOf } from '../../unknown-fields';

const READ = 'plugin::content-manager.explorer.read';

interface Ability {
  can(action: string, subject?: string, field?: string): boolean;
}

/** What somebody may read, by the same rights as the lists of the admin. */
export interface Reader {
  mayRead(uid: string, field?: string): boolean;
  mayPublish(uid: string): boolean;
  /** Whether a right of the newsroom was given. */
  may(action: string): boolean;
  /** Which documents of a type, for a query: writers may see their own alone. */
  whereReadable(uid: string): object;
}

/** The person of a request that has passed Strapi's own authentication. */
export function readerIn(strapi: Core.Strapi, state: unknown): Reader {
  // Safe because that authentication puts it there.
  const ability = fieldsOf(state)['userAbility'] as Ability;
  return {
    mayRead: (uid, field) => ability.can(READ, uid, field),
    mayPublish: (uid) => ability.can(PUBLISH, uid),
    may: (action) => ability.can(action),
    whereReadable: (uid) =>
      strapi
        .service('admin::permission')
        .createPermissionsManager({ ability, action: READ, model: uid })
        .getQuery(),
  };
}
