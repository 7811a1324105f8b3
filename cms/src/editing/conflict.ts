import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { personIn, type Person } from '../newsroom/person';
import { fieldsOf } from '../unknown-fields';
import { findDraft, type DraftKey } from '../versions/draft';
import { formContent } from '../versions/form-content';
import { writableNow } from '../versions/restore';
import { demandRight } from '../versions/rights';
import { shapesOf } from '../versions/shape';
import { hashOf, snapshotOf, type Snapshot } from '../versions/snapshot';
import { findByHash, isKept, listVersions } from '../versions/store';
import { tellDifferences } from '../versions/tell';
import { askedDraft } from './asked-draft';

export const CONFLICT = 409;

/** Which draft a form was loaded from, and which revision of it is seen and written over. */
const BASED_ON = 'x-based-on';
const TAKES_OVER = 'x-takes-over';
/** The revision of the draft that an answer shows. */
const REVISION = 'x-revision';

/** Of a language that the document is not in yet. */
const NOT_THERE = 'none';

interface Stored {
  content: Snapshot;
  revision: string;
  person: Person;
  at: string;
}

/** Says with a document which revision of it this is. */
export function tellRevision(strapi: Core.Strapi) {
  return async (ctx: Context, next: Next) => {
    const key = ctx.query['status'] === 'published' ? null : await askedDraft(strapi, ctx);
    // Before it is read: told too early, a conflict is seen too often; too late, never.
    const stored = key === null ? null : await findStored(strapi, key);
    if (key !== null) ctx.set(REVISION, stored?.revision ?? NOT_THERE);
    return next();
  };
}

/**
 * Refuses a save of what somebody else has changed since the form was loaded, and tells the
 * difference. A request that does not say what it is based on is let through.
 */
export function refuseConflicts(strapi: Core.Strapi) {
  return async (ctx: Context, next: Next) => {
    const key = await askedDraft(strapi, ctx);
    if (key === null) return next();
    return strapi.db.transaction(async ({ trx }) => {
      // One at a time, else two would both find that nobody has saved since.
      if (strapi.db.dialect.client === 'postgres') {
        await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [key.documentId]);
      }
      const stored = await findStored(strapi, key);
      if (stored !== null && (await isConflict(strapi, ctx, key, stored))) return undefined;
      const result: unknown = await next();
      const saved = await findStored(strapi, key);
      if (saved !== null) ctx.set(REVISION, saved.revision);
      return result;
    });
  };
}

/** Answers with the conflict if there is one. */
async function isConflict(
  strapi: Core.Strapi,
  ctx: Context,
  key: DraftKey,
  stored: Stored,
): Promise<boolean> {
  const basedOn = ctx.get(BASED_ON);
  if (basedOn === '' || basedOn === stored.revision) return false;
  const values = fieldsOf(ctx.request.body);
  const base = await findByHash(strapi, key, basedOn);
  const mine = formContent(shapesOf(strapi), key.uid, base?.content ?? stored.content, values);
  if (ctx.get(TAKES_OVER) === stored.revision) {
    // The form speaks of relations, and of blocks, relative to what is not there any more.
    const { data } = await writableNow(strapi, key, { content: mine, named: null });
    ctx.request.body = { ...values, ...data };
    return false;
  }
  // What differs is told to nobody who may not read it.
  const { readable } = await demandRight(strapi, ctx, key, 'read');
  const [theirs, own] = [readable(stored.content), readable(mine)];
  const differences = await tellDifferences(strapi, key, { content: theirs }, { content: own });
  ctx.status = CONFLICT;
  const isYou = stored.person.id === personIn(ctx.state).id;
  ctx.body = { data: null, error: conflict(stored, isYou, differences) };
  return true;
}

function conflict({ person, at, revision }: Stored, isYou: boolean, differences: unknown) {
  const who = isYou ? 'You have saved this in another window' : `${person.name} has saved this`;
  const message = `${who} since it was opened here. Nothing that is typed here was saved.`;
  const details = { by: person.name, isYou, at, revision, differences };
  return { status: CONFLICT, name: 'ConflictError', message, details };
}

async function findStored(strapi: Core.Strapi, key: DraftKey): Promise<Stored | null> {
  const row = await findDraft(strapi, key);
  if (row === null) return null;
  const content = snapshotOf(shapesOf(strapi), key.uid, row);
  const revision = hashOf(content);
  const [newest] = isKept(key.uid) ? await listVersions(strapi, key) : [];
  const known = newest?.hash === revision ? newest : null;
  const person = personIn({ user: row['updatedBy'] });
  return {
    ...{ content, revision },
    person: known === null ? person : { ...person, id: known.person, name: known.name },
    at: known?.at ?? String(row['updatedAt']),
  };
}
