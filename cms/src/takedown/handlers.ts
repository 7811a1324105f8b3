import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { Context } from 'koa';
import { fieldsOf } from '../unknown-fields';
import { TAKEDOWN, type Takedown } from './entry';
import { lookBefore } from './look-before';
import type { Reader } from './reader';
import { takeDown } from './take-down';
import { typeToTakeDown } from './target';

const order = z.object({
  uid: z.string(),
  documentId: z.string(),
  reason: z.string().trim().min(3).max(2000),
});
const MOST = 100;

/** What the routes below /newsroom/take-down answer. */
export const takedownHandlers = (strapi: Core.Strapi, reader: Reader, wake: () => void) => ({
  async create(ctx: Context) {
    const { uid, documentId, reason } = parse(ctx.request.body);
    const looked = await lookBefore(strapi, reader, { uid, documentId });
    if (looked === null) throw new errors.NotFoundError('There is no such document.');
    const { id } = await takeDown(strapi, { ...looked, cause: 'take-down', reason });
    wake();
    ctx.status = 201;
    ctx.body = { data: { id } };
  },
  find: (ctx: Context) => find(strapi, ctx),
  list: (ctx: Context) => list(strapi, ctx),
});

function parse(body: unknown) {
  const { data, error } = order.safeParse(body);
  if (data === undefined) {
    const field = error.issues[0]?.path.join('.') ?? '';
    const isReason = field === 'reason';
    throw new errors.ValidationError(
      isReason ? 'Say why it is taken down.' : `${field} is missing or wrong.`,
    );
  }
  const uid = typeToTakeDown(data.uid);
  if (uid === null) throw new errors.ValidationError(`"${data.uid}" has no page to take down.`);
  return { ...data, uid };
}

async function find(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const id = Number(ctx.params['id']);
  const found: Takedown | null = Number.isInteger(id)
    ? await strapi.db.query(TAKEDOWN).findOne({ where: { id } })
    : null;
  if (found === null) throw new errors.NotFoundError('There is no such takedown.');
  ctx.body = { data: view(found) };
}

async function list(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { documentId } = fieldsOf(ctx.query);
  const found: Takedown[] = await strapi.db.query(TAKEDOWN).findMany({
    where: typeof documentId === 'string' ? { document: documentId } : {},
    orderBy: { id: 'desc' },
    limit: MOST,
  });
  ctx.body = { data: found.map((one) => ({ ...view(one), report: undefined })) };
}

/** As the admin shows it. */
function view({ id, cause, type, document, title, reason, name, stage, ...rest }: Takedown) {
  const { begunAt, endedAt, report } = rest;
  const { addresses } = report;
  return {
    ...{ id, cause, uid: type, documentId: document, title, reason, by: name, state: stage },
    ...{ begunAt: isoOf(begunAt), endedAt: endedAt === null ? null : isoOf(endedAt), report },
    gone: addresses.filter(({ isSettled }) => isSettled).length,
    all: addresses.length,
  };
}

const isoOf = (at: string | Date) => new Date(at).toISOString();
