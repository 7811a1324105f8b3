import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { fieldsOf, type Fields } from '../unknown-fields';
import { findDraft, localeOf } from '../versions/draft';
import { CONFLICT, refuseConflicts } from './conflict';

/** Strapi's controllers of documents, of which each kind has its own; untyped in its package. */
interface Saving {
  create(ctx: Context): Promise<void>;
  update(ctx: Context): Promise<void>;
  createOrUpdate(ctx: Context): Promise<void>;
}

/** What the admin is told of the draft beside why it was not published. */
interface Saved {
  documentId: string;
  updatedAt: unknown;
}

/**
 * The admin's "Publish" saves and publishes in one transaction, so that a refusal would take the
 * save back. This saves once more, as the admin's "Save" does, and answers with the same refusal.
 */
export function keepDraftOfRefused(strapi: Core.Strapi, kind: 'collection-types' | 'single-types') {
  return async (ctx: Context, next: Next) => {
    const typed: unknown = structuredClone(ctx.request.body);
    try {
      return await next();
    } catch (refusal) {
      if (!(refusal instanceof errors.ApplicationError)) throw refusal;
      ctx.request.body = typed;
      const saved = await save(strapi, kind, ctx);
      if (saved === 'conflict') return undefined;
      throw saved === null ? refusal : withSaved(refusal, saved);
    }
  };
}

function withSaved(refusal: InstanceType<typeof errors.ApplicationError>, saved: Saved) {
  const { message, name } = refusal;
  const details = fieldsOf(refusal.details);
  // Beside `saved` the admin looks for nothing but a list of errors.
  const errors = Array.isArray(details['errors'])
    ? details['errors']
    : [{ path: [], message, name }];
  return Object.assign(refusal, { details: { ...details, errors, saved } });
}

/** Null when the draft cannot be saved either; then what was typed is still in the form. */
async function save(
  strapi: Core.Strapi,
  kind: string,
  ctx: Context,
): Promise<Saved | 'conflict' | null> {
  // Safe because these are its handlers, which Strapi has bound to its routes at start.
  const controller = strapi.plugin('content-manager').controller(kind) as unknown as Saving;
  const { id, model }: { id?: string; model: string } = ctx['params'];
  const action =
    kind === 'single-types' ? 'createOrUpdate' : id === undefined ? 'create' : 'update';
  try {
    await refuseConflicts(strapi)(ctx, () => controller[action](ctx));
  } catch (error) {
    if (error instanceof errors.ApplicationError) return null;
    throw error;
  }
  if (ctx.status === CONFLICT) return 'conflict';
  return savedIn(strapi, model, fieldsOf(fieldsOf(ctx.body)['data']));
}

async function savedIn(strapi: Core.Strapi, uid: string, data: Fields): Promise<Saved | null> {
  const { documentId, locale } = data;
  if (typeof documentId !== 'string') return null;
  const draft = await findDraft(strapi, {
    ...{ uid, documentId },
    locale: localeOf(strapi, uid, locale),
  });
  return draft === null ? null : { documentId, updatedAt: draft['updatedAt'] };
}
