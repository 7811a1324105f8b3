import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { logRefusal, writeLog } from '../log/write';
import { isLead, personNow } from '../newsroom/person';
import { isTheCms } from '../roles/may-publish';
import { fieldsOf } from '../unknown-fields';
import { SENSITIVE, STORY } from './approval';

type Context = Modules.Documents.Middleware.Context;

const MESSAGE =
  'This story was saved as sensitive. Only the safeguarding lead can say that it is not. Leave it on Yes, and ask for a review.';

/**
 * Saying that a story is not sensitive is no way around its approval (A2): once it was saved as
 * sensitive, only the lead switches that off, in a copy of it too. It looks at what was written,
 * and takes it back. Call it in Strapi's register.
 */
export function keepSensitive(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!maySwitchOff(context)) return next();
    return strapi.db.transaction(async () => {
      const wasSensitive = await isSensitive(strapi, documentIn(context.params));
      const result = await next();
      if (wasSensitive && !(await isSensitive(strapi, documentIn(result)))) {
        await settle(strapi, documentIn(result));
      }
      return result;
    });
  });
}

/**
 * A look at the draft costs little, but most saves leave this field alone. A draft that is discarded
 * is again what readers see, which may have been published before it was marked.
 */
function maySwitchOff({ uid, action, params }: Context): boolean {
  if (uid !== STORY) return false;
  if (action === 'discardDraft') return true;
  const isWritten = action === 'update' || action === 'clone';
  return isWritten && 'sensitive' in fieldsOf(fieldsOf(params)['data']);
}

const documentIn = (value: unknown) => fieldsOf(value)['documentId'];

/** Whether any language of the draft is. */
async function isSensitive(strapi: Core.Strapi, documentId: unknown): Promise<boolean> {
  const where = { documentId, publishedAt: null, ...SENSITIVE };
  return (await strapi.db.query(STORY).count({ where })) > 0;
}

/** Lets the lead do it, and tells the log; refuses everybody else. */
async function settle(strapi: Core.Strapi, documentId: unknown): Promise<void> {
  if (isTheCms(strapi)) return;
  const draft: { locale: string; title: string | null } | null = await strapi.db
    .query(STORY)
    .findOne({ where: { documentId, publishedAt: null }, select: ['locale', 'title'] });
  const subject = {
    type: 'story',
    documentId: String(documentId),
    locale: null,
    title: draft?.title ?? '',
  };
  const entry = { what: 'override', subject, reason: 'A2: marked as not sensitive.' } as const;
  if (isLead(personNow(strapi))) return writeLog(strapi, { ...entry, result: 'done' });
  await logRefusal(strapi, entry);
  const problem = { path: ['sensitive'], message: MESSAGE, name: 'ValidationError' };
  throw new errors.ValidationError(MESSAGE, { errors: [problem] });
}
