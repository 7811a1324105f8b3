import type { Core } from '@strapi/strapi';
import { forbidden } from '../forbidden';
import { openNewsroomRoutes } from '../newsroom/routes';
import { refuseConflicts, tellRevision } from './conflict';
import { wrapRoutes } from './content-manager-routes';
import { heartbeat, PRESENCE } from './presence';
import { keepDraftOfRefused } from './refused-publish';

/** Call it in Strapi's register: what keeps editors from losing what they or others have typed. */
export function registerEditing(strapi: Core.Strapi): void {
  wrapRoutes(strapi, ['collection-types.findOne', 'single-types.find'], tellRevision(strapi));
  for (const kind of ['collection-types', 'single-types'] as const) {
    wrapRoutes(strapi, [`${kind}.publish`], keepDraftOfRefused(strapi, kind));
  }
  // Inside: the save of a refused publish looks for conflicts itself.
  wrapRoutes(
    strapi,
    [
      ...(['collection-types.update', 'collection-types.publish'] as const),
      ...(['single-types.createOrUpdate', 'single-types.publish'] as const),
    ],
    refuseConflicts(strapi),
  );
  openNewsroomRoutes(strapi, [
    { method: 'POST', path: '/presence', handler: (ctx) => heartbeat(strapi, ctx) },
  ]);
  closePresence(strapi);
}

function closePresence(strapi: Core.Strapi): void {
  strapi.documents.use(async ({ uid }: { uid: string }, next) => {
    if (uid === PRESENCE) throw forbidden('Presence is told by the admin alone.');
    return next();
  });
}
