import type { Core, Modules } from '@strapi/strapi';
import { forbidden } from '../forbidden';
import { personIn, personNow, type Person } from '../newsroom/person';
import { fieldsOf, type Fields } from '../unknown-fields';
import { findDraft, findLive, localeOf, typeOf, type DraftKey } from './draft';
import { findNames } from './names';
import { shapesOf } from './shape';
import { hashOf, listOf, snapshotOf } from './snapshot';
import { addVersion, forgetVersions, isKept, listVersions, VERSION, type Kind } from './store';
import { referencesIn } from './writable';

type Context = Modules.Documents.Middleware.Context;

const READS = ['findOne', 'findMany', 'findFirst', 'count'];

/** Keeps what a story or page says with every write of it, in the transaction of that write. */
export function keepVersions(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action }: { uid: string; action: string } = context;
    if (uid === VERSION && !READS.includes(action)) {
      throw forbidden('Versions are not edited.');
    }
    if (!isKept(uid) || READS.includes(action)) return next();
    return strapi.db.transaction(async () => {
      if (action === 'update') await keepFirst(strapi, context);
      const result = await next();
      await keepResult(strapi, context, result);
      return result;
    });
  });
}

/** Of what is made new the result tells the id; a copy has another than what was asked for. */
function idOf({ action, params }: Context, result: unknown): string {
  const made = action === 'clone' ? listOf(fieldsOf(result)['entries'])[0] : result;
  const asked = action === 'clone' ? undefined : fieldsOf(params)['documentId'];
  const id = asked ?? fieldsOf(made)['documentId'];
  return typeof id === 'string' ? id : '';
}

async function keepResult(strapi: Core.Strapi, context: Context, result: unknown): Promise<void> {
  const { uid, action } = context;
  const documentId = idOf(context, result);
  if (action === 'delete') return forget(strapi, uid, documentId);
  const { entries } = fieldsOf(result);
  const rows = Array.isArray(entries) ? listOf(entries) : [result];
  const locales = new Set(rows.map((row) => localeOf(strapi, uid, fieldsOf(row)['locale'])));
  for (const locale of locales) {
    await keep(strapi, { uid, documentId, locale }, kindOf(context), personNow(strapi));
  }
}

function kindOf({ action, params }: Context): Kind {
  if (action === 'publish' || fieldsOf(params)['status'] === 'published') return 'publish';
  return action === 'unpublish' ? 'unpublish' : 'save';
}

async function keep(strapi: Core.Strapi, key: DraftKey, kind: Kind, person: Person) {
  const row = await findDraft(strapi, key);
  if (row !== null) await keepRow(strapi, key, row, { kind, person, at: new Date() });
}

async function keepRow(
  strapi: Core.Strapi,
  key: DraftKey,
  row: Fields,
  told: { kind: Kind; person: Person; at: Date },
): Promise<void> {
  const shapes = shapesOf(strapi);
  const content = snapshotOf(shapes, key.uid, row);
  const references = referencesIn(shapes, key.uid, content);
  const names = await findNames(strapi, references, key.locale);
  await addVersion(strapi, key, { ...told, content, names, hash: hashOf(content) });
}

/**
 * Keeps what readers see of a story or page, before it is taken back to a draft that says something
 * else: a publish that the versions do not have is lost otherwise.
 */
export async function keepLive(strapi: Core.Strapi, key: DraftKey): Promise<void> {
  const row = isKept(key.uid) ? await findLive(strapi, key) : null;
  if (row === null) return;
  const told = { kind: 'unpublish', person: personNow(strapi), at: new Date() } as const;
  await keepRow(strapi, key, row, told);
}

/** What was written before versions were kept is not lost with the first change of it. */
async function keepFirst(strapi: Core.Strapi, context: Context): Promise<void> {
  const { uid, params } = context;
  const key = {
    ...{ uid, documentId: idOf(context, null) },
    locale: localeOf(strapi, uid, fieldsOf(params)['locale']),
  };
  if ((await listVersions(strapi, key)).length > 0) return;
  const row = await findDraft(strapi, key);
  if (row === null) return;
  const person = personIn({ user: row['updatedBy'] });
  const at = new Date(String(row['updatedAt']));
  await keepRow(strapi, key, row, { kind: 'save', person, at });
}

async function forget(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  const type = typeOf(strapi, uid);
  if (type === undefined) return;
  const left: { locale: string }[] = await strapi.db
    .query(type.uid)
    .findMany({ where: { documentId }, select: ['locale'] });
  await forgetVersions(
    strapi,
    uid,
    documentId,
    left.map(({ locale }) => locale),
  );
}
