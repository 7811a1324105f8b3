import type { Core } from '@strapi/strapi';
import { wrapRoutes } from '../editing/content-manager-routes';
import { fieldsOf } from '../unknown-fields';
import { lookBefore, type Looked } from './look-before';
import type { Reader } from './reader';
import { showingTestimony, TESTIMONY } from './showing-testimony';

/** What is live with a testimony in it, with the addresses under which the site shows its pictures. */
async function lookAt(strapi: Core.Strapi, reader: Reader, documentId: string): Promise<Looked[]> {
  const showing = await showingTestimony(strapi, documentId);
  const live = showing.filter(({ isLive }) => isLive);
  const looked = await Promise.all(live.map((one) => lookBefore(strapi, reader, one)));
  return looked.filter((one) => one !== null);
}

/** For where the site cannot be asked. */
export const nobody: Reader = { ask: async () => null };

/**
 * Looks before a write. The admin's "Save" opens a transaction ahead of the document service, and
 * on SQLite a page that the site has yet to make would wait for it: so its route looks before that,
 * and other transactions do without the site.
 */
export function createLookAhead(strapi: Core.Strapi, reader: Reader) {
  const ahead = new WeakMap<object, Looked[]>();
  // Ahead of what refuses conflicts, since routes meet these in the order of their registering.
  wrapRoutes(strapi, ['collection-types.update'], async (ctx, next) => {
    const { model, id }: { model?: string; id?: string } = ctx['params'];
    const { consentWithdrawnOn } = fieldsOf(ctx.request.body);
    if (model === TESTIMONY && id !== undefined && consentWithdrawnOn) {
      ahead.set(ctx, await lookAt(strapi, reader, id));
    }
    return next();
  });
  return async (documentId: string): Promise<Looked[]> => {
    const request = strapi.requestContext.get();
    const known = request === undefined ? undefined : ahead.get(request);
    const asked = strapi.db.inTransaction() ? nobody : reader;
    return known ?? (await lookAt(strapi, asked, documentId));
  };
}
