import type { Core, Modules } from '@strapi/strapi';
import { forbidden } from '../forbidden';
import { CHANGE, type NewChange } from './change-row';
import { compareVersions, type Version } from './compare';
import type { Recorder } from './recorder';
import { fieldsOf, type Fields } from '../unknown-fields';

type Context = Modules.Documents.Middleware.Context;

const WRITES = ['create', 'update', 'publish', 'unpublish', 'delete', 'clone', 'discardDraft'];

/** Adds a row for every write that readers can see, in the transaction of that write. */
export function recordDocumentWrites(strapi: Core.Strapi, recorder: Recorder): void {
  strapi.documents.use(async (context, next) => {
    if (!WRITES.includes(context.action)) return next();
    const uid: string = context.uid;
    if (uid === CHANGE) throw forbidden('The change feed is not edited.');
    if (!mayShow(context)) return next();
    return recorder.transaction(async (record) => {
      const before = await seenVersions(strapi, context, askedFor(context));
      const result = await next();
      await record(await differences(strapi, context, before, result));
      return result;
    });
  });
}

const hasDrafts = ({ contentType }: Context) => contentType.options.draftAndPublish;

/** Whether readers may see something of it: a draft that is saved, copied or discarded stays unseen. */
function mayShow(context: Context): boolean {
  if (!context.uid.startsWith('api::')) return false;
  if (!hasDrafts(context)) return true;
  if (context.action === 'create' || context.action === 'update') {
    return paramsOf(context)['status'] === 'published';
  }
  return context.action !== 'clone' && context.action !== 'discardDraft';
}

async function differences(
  strapi: Core.Strapi,
  context: Context,
  before: Version[],
  result: unknown,
): Promise<NewChange[]> {
  const documentId = askedFor(context) ?? textOf(fieldsOf(result)['documentId']);
  if (documentId === null) return [];
  const after = await seenVersions(strapi, context, documentId);
  const write = {
    drafts: hasDrafts(context),
    action: context.action,
    touched: touchedIds(result),
  };
  const type = context.contentType.info.singularName;
  return compareVersions(before, after, write).map((change) => ({ type, documentId, ...change }));
}

async function seenVersions(
  strapi: Core.Strapi,
  context: Context,
  documentId: string | null,
): Promise<Version[]> {
  if (documentId === null) return [];
  const seen = hasDrafts(context) ? { publishedAt: { $notNull: true } } : {};
  return strapi.db.query(context.uid).findMany({
    where: { documentId, ...seen },
    select: ['id', 'locale', 'updatedAt'],
    orderBy: { id: 'asc' },
  });
}

/** The document that is written. One that is made new, or as a copy, is known afterwards. */
const askedFor = (context: Context) =>
  context.action === 'create' || context.action === 'clone'
    ? null
    : textOf(paramsOf(context)['documentId']);

const paramsOf = ({ params }: Context): Fields => fieldsOf(params);
const textOf = (value: unknown) => (typeof value === 'string' ? value : null);

function touchedIds(result: unknown): Set<number | string> {
  const { entries } = fieldsOf(result);
  const all: unknown[] = Array.isArray(entries) ? entries : [result];
  return new Set(
    all
      .map((entry) => fieldsOf(entry)['id'])
      .filter((id) => typeof id === 'number' || typeof id === 'string'),
  );
}
