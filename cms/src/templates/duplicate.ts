import type { Core, Modules, UID } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../locales/names';
import { fieldsOf } from '../unknown-fields';

type Context = Modules.Documents.Middleware.Context;

const COPIED: readonly UID.ContentType[] = ['api::story.story', 'api::page.page'];
const LONGEST_TITLE = 120;
const MARK = ' (copy)';

/**
 * A copy says so in its title and has an address of its own; its blocks, relations and date are
 * those of the original. Approvals and plans belong to a document, so that a copy has none.
 */
export function registerDuplicates(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.action === 'clone' && COPIED.includes(context.uid))
      await tellApart(strapi, context);
    return next();
  });
  copyAtOnce(strapi);
}

async function tellApart(strapi: Core.Strapi, { uid, params }: Context): Promise<void> {
  const asked = fieldsOf(params);
  const { documentId, locale } = asked;
  const original: Record<string, unknown> | null = await strapi.db.query(uid).findOne({
    where: { documentId, locale: locale ?? DEFAULT_LOCALE, publishedAt: null },
  });
  if (original === null) return;
  const data = { ...fieldsOf(asked['data']) };
  const title = data['title'] ?? original['title'];
  if (typeof title === 'string' && title === original['title']) data['title'] = copied(title);
  if (!data['slug'] || data['slug'] === original['slug']) data['slug'] = null;
  asked['data'] = data;
}

const copied = (title: string) => title.slice(0, LONGEST_TITLE - MARK.length) + MARK;

interface Controller {
  autoClone(ctx: unknown): Promise<void>;
  clone(ctx: unknown): Promise<void>;
}

/**
 * "Duplicate" in a list refuses whatever has an address or relations, and sends editors to a form.
 * Ours get addresses of their own, and nothing that they refer to can have one owner alone.
 */
function copyAtOnce(strapi: Core.Strapi): void {
  const controller: Controller = strapi
    .plugin('content-manager')
    .controller('collection-types') as unknown as Controller; // Safe because Strapi's own routes name these.
  const autoClone = controller.autoClone.bind(controller);
  controller.autoClone = async (ctx) => {
    const { params, request, query } = fieldsOf(ctx);
    const { model } = fieldsOf(params);
    if (!COPIED.some((uid) => uid === model)) return autoClone(ctx);
    const { locale } = fieldsOf(query);
    // In the language of the list.
    Object.assign(fieldsOf(request), { body: typeof locale === 'string' ? { locale } : {} });
    return controller.clone(ctx);
  };
}
