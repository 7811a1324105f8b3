import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { hasDrafts } from '../gate/judge';
import { isInternal } from '../internal-types';
import { fieldsOf } from '../unknown-fields';
import { usesOf, type Use } from './uses';

type Context = Modules.Documents.Middleware.Context;

const CONFIRMED = 'uses';
/** Who takes something down has been told what goes with it. */
const TAKE_DOWN = '/newsroom/take-down';

/**
 * Refuses to delete a record that a live story or page shows, unless the request says that
 * somebody has seen where: `?confirmed=uses`. Call it in Strapi's register.
 */
export function keepInUse(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.action === 'delete' && isAsked(strapi, context)) await refuse(strapi, context);
    return next();
  });
}

/** A story is taken back, not deleted in another; and what the CMS does by itself it has thought of. */
function isAsked(strapi: Core.Strapi, { uid, contentType }: Context): boolean {
  if (!uid.startsWith('api::') || isInternal(contentType) || hasDrafts(strapi, uid)) return false;
  const request = strapi.requestContext.get();
  if (request === undefined || request.path.startsWith(TAKE_DOWN)) return false;
  return fieldsOf(request.query)['confirmed'] !== CONFIRMED;
}

async function refuse(strapi: Core.Strapi, { uid, params }: Context): Promise<void> {
  const { documentId, locale } = fieldsOf(params);
  if (typeof documentId !== 'string') return;
  const inLocale = typeof locale === 'string' && locale !== '*' ? { locale } : {};
  const uses = await usesOf(strapi, { uid, documentId, ...inLocale });
  const live = uses.filter((use) => use.isLive && hasDrafts(strapi, use.uid));
  if (live.length === 0) return;
  const message = `Readers see this in ${titlesOf(live)}. Take it out there first, or delete it where you are shown what would change.`;
  throw new errors.ApplicationError(message);
}

const titlesOf = (uses: readonly Use[]) =>
  [...new Set(uses.map(({ title }) => `“${title}”`))].join(', ');
