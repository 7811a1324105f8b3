import type { Core, Modules } from '@strapi/strapi';
import { forbidden } from '../forbidden';
import { newTranslation } from '../locales/new-translation';
import { isLocalised } from '../locales/localised';
import { fieldsOf } from '../unknown-fields';
import { mayPublish } from './may-publish';

type Context = Modules.Documents.Middleware.Context;

/**
 * What Strapi's rights do not tell apart (A1): a writer deletes their own drafts, but not what an
 * editor has published of them; and adds a language to somebody's story without altering the others.
 * Call it in Strapi's register.
 */
export function guardLive(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, contentType } = context;
    if (!contentType.options.draftAndPublish || mayPublish(strapi, uid)) return next();
    if (shows(context)) {
      throw forbidden('You may not publish. Ask for a review instead.');
    }
    if (action === 'delete' && (await isLive(strapi, context))) {
      throw forbidden('Readers see this already. Ask an editor to take it back first.');
    }
    await keepShared(strapi, context);
    return next();
  });
}

function shows({ action, params }: Context): boolean {
  if (action === 'publish' || action === 'unpublish') return true;
  const isWrite = action === 'create' || action === 'update';
  return isWrite && fieldsOf(params)['status'] === 'published';
}

async function isLive(strapi: Core.Strapi, { uid, params }: Context): Promise<boolean> {
  const { documentId } = fieldsOf(params);
  const where = { documentId, publishedAt: { $notNull: true } };
  return (await strapi.db.query(uid).count({ where })) > 0;
}

/** What is the same in every language is not for a translator to change, now or later. */
async function keepShared(strapi: Core.Strapi, context: Context): Promise<void> {
  const translation = await newTranslation(strapi, context);
  if (translation === null && !(await isOfAnother(strapi, context))) return;
  const data = fieldsOf(fieldsOf(context.params)['data']);
  for (const [name, attribute] of Object.entries(context.contentType.attributes)) {
    if (attribute.type === 'relation' || isLocalised(attribute)) continue;
    // Whoever finds that a story is sensitive says so.
    if (translation === null && name === 'sensitive' && data[name] === true) continue;
    Reflect.deleteProperty(data, name);
  }
}

/** Whether somebody else began the document of which this writes one language. */
async function isOfAnother(strapi: Core.Strapi, { uid, action, params }: Context) {
  if (action !== 'update') return false;
  const { documentId } = fieldsOf(params);
  const first: { createdBy: { id: number } | null } | null = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: null },
    populate: { createdBy: { select: ['id'] } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const { user } = strapi.requestContext.get()?.state ?? {};
  return first !== null && first.createdBy?.id !== user?.id;
}
