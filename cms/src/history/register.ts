import type { Core, Modules } from '@strapi/strapi';
import { forbidden } from '../forbidden';
import { fieldsOf } from '../unknown-fields';
import { differences, firstCheck, type Version } from './differences';
import { HISTORY, type NewEntry } from './entry';

type Context = Modules.Documents.Middleware.Context;

const STATISTIC = 'api::statistic.statistic';
const READS = ['findOne', 'findMany', 'findFirst', 'count'];

/**
 * Keeps what happened to each figure (F4), in the transaction of the edit. It stands apart from the
 * figure, and nobody but this writes there: what is sent along with a figure cannot touch it.
 */
export function registerHistory(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action }: { uid: string; action: string } = context;
    if (uid === HISTORY && !READS.includes(action)) {
      throw forbidden('The history of a figure is not edited.');
    }
    if (uid !== STATISTIC || (action !== 'create' && action !== 'update')) return next();
    return strapi.db.transaction(async () => {
      const before = await versionsOf(strapi, askedFor(context));
      const result = await next();
      await record(strapi, fieldsOf(result)['documentId'], before);
      return result;
    });
  });
}

const askedFor = ({ action, params }: Context) =>
  action === 'update' ? fieldsOf(params)['documentId'] : undefined;

async function versionsOf(strapi: Core.Strapi, documentId: unknown): Promise<Version[]> {
  if (typeof documentId !== 'string') return [];
  return strapi.db.query(STATISTIC).findMany({
    where: { documentId },
    populate: { source: { select: ['documentId', 'publisher', 'title'] } },
    orderBy: { id: 'asc' },
  });
}

async function record(
  strapi: Core.Strapi,
  documentId: unknown,
  before: readonly Version[],
): Promise<void> {
  const after = await versionsOf(strapi, documentId);
  const [first] = after;
  const isNew = before.length === 0 && first !== undefined;
  const entries = isNew ? firstCheck(first) : differences(before, after, today());
  if (entries.length > 0) await insert(strapi, documentId, entries);
}

const today = () => new Date().toISOString().slice(0, 10);

async function insert(strapi: Core.Strapi, documentId: unknown, entries: readonly NewEntry[]) {
  await strapi.db
    .query(HISTORY)
    .createMany({ data: entries.map((entry) => ({ ...entry, statistic: documentId })) });
}
