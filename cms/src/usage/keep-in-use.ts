import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { hasDrafts } from '../gate/judge';
import { isInternal } from '../internal-types';
import { fieldsOf } from '../unknown-fields';
import { breaksOf } from './breaks';
import { usesOf, type Use, type Wanted } from './uses';

type Context = Modules.Documents.Middleware.Context;

const CONFIRMED = 'uses';
/** Who takes something down has been told what goes with it. */
const TAKE_DOWN = '/newsroom/take-down';

/**
 * Refuses to delete a record that a live story or page shows, unless the request says that
 * somebody has seen where: `?confirmed=uses`. A sentence or a block is not broken even then.
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
  return request !== undefined && !request.path.startsWith(TAKE_DOWN);
}

async function refuse(strapi: Core.Strapi, { uid, params }: Context): Promise<void> {
  const { documentId, locale } = fieldsOf(params);
  if (typeof documentId !== 'string') return;
  const inLocale = typeof locale === 'string' && locale !== '*' ? { locale } : {};
  const wanted = { uid, documentId, ...inLocale };
  const broken = await breaksOf(strapi, wanted);
  if (broken.length > 0) {
    const places = broken.map(({ stands }) => `It ${stands}.`);
    throw new errors.ApplicationError([...places, MEND].join(' '));
  }
  if (!hasConfirmed(strapi)) await refuseUnseen(strapi, wanted);
}

const MEND =
  'Readers see that now: take it out there first, or put another in its place, and publish. Then delete this.';

const hasConfirmed = (strapi: Core.Strapi) =>
  fieldsOf(strapi.requestContext.get()?.query)['confirmed'] === CONFIRMED;

async function refuseUnseen(strapi: Core.Strapi, wanted: Wanted): Promise<void> {
  const uses = await usesOf(strapi, wanted);
  const live = uses.filter((use) => use.isLive && hasDrafts(strapi, use.uid));
  if (live.length === 0) return;
  const message = `Readers see this in ${titlesOf(live)}. Take it out there first, or open it and use ⋯ → Delete entry (all languages), which shows where it is used.`;
  throw new errors.ApplicationError(message);
}

const titlesOf = (uses: readonly Use[]) =>
  [...new Set(uses.map(({ title }) => `“${title}”`))].join(', ');
