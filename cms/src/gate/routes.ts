import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { Context } from 'koa';
import { DEFAULT_LOCALE } from '../locales/names';
import { personIn } from '../newsroom/person';
import { openNewsroomRoutes } from '../newsroom/routes';
import { readerIn } from '../newsroom/today/reader';
import { judge } from './judge';
import { endOverride, makeOverride } from './make-override';
import { mayRead } from './may-read';
import { modelsOf } from './models';
import type { Values } from './rule';

const uid = z.string().max(100);
const documentId = z.string().min(1).max(64);
const locale = z.string().max(20);
const values = z.record(z.string(), z.unknown()).optional();

const toJudge = z.object({
  ...{ uid, documentId: documentId.nullish(), locale: locale.nullish(), values },
});
const REASON = 'Say in a sentence why this may be published, in ten characters or more.';
const toOverride = z.object({
  ...{ uid, documentId, locale: locale.nullish(), values },
  key: z.string().min(1).max(64),
  reason: z.string(REASON).trim().min(10, REASON).max(2000),
});

/** Call it in Strapi's register. */
export function openGateRoutes(strapi: Core.Strapi): void {
  const handle = (answer: (ctx: Context) => Promise<object>) => async (ctx: Context) => {
    ctx.body = { data: await answer(ctx) };
  };
  openNewsroomRoutes(strapi, [
    { method: 'POST', path: '/judge', handler: handle((ctx) => judgement(strapi, ctx)) },
    {
      ...{ method: 'POST', path: '/overrides', action: 'review' },
      handler: handle((ctx) => override(strapi, ctx)),
    },
    {
      ...{ method: 'DELETE', path: '/overrides/:id', action: 'review' },
      handler: handle((ctx) => end(strapi, ctx)),
    },
  ]);
}

async function judgement(strapi: Core.Strapi, ctx: Context): Promise<object> {
  const asked = parse(toJudge, ctx.request.body);
  const which = { ...asked, documentId: asked.documentId ?? null };
  await mayRead(strapi, ctx, which);
  const values = asked.values && ofOwnFields(strapi, ctx, asked.uid, asked.values);
  return judge(strapi, { ...which, values, locale: asked.locale ?? DEFAULT_LOCALE });
}

/** Without private fields that the form does not show them: guesses at a consent tell of it (T5). */
function ofOwnFields(strapi: Core.Strapi, ctx: Context, uid: string, values: Values): Values {
  const reader = readerIn(strapi, ctx.state);
  const fields = modelsOf(strapi)(uid);
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name]) => fields[name]?.private !== true || reader.mayRead(uid, name),
    ),
  );
}

async function override(strapi: Core.Strapi, ctx: Context): Promise<object> {
  const wish = parse(toOverride, ctx.request.body);
  await mayRead(strapi, ctx, wish);
  const given = { ...wish, locale: wish.locale ?? DEFAULT_LOCALE };
  return { id: await makeOverride(strapi, given, personIn(ctx.state)) };
}

async function end(strapi: Core.Strapi, ctx: Context): Promise<object> {
  const id = Number(ctx.params['id']);
  if (!Number.isSafeInteger(id)) throw new errors.NotFoundError('There is no such override.');
  await endOverride(strapi, id, personIn(ctx.state));
  return { id };
}

/** What was sent, or an answer that says which part of it is wrong. */
function parse<Shape extends z.ZodType>(shape: Shape, given: unknown): z.output<Shape> {
  const { data, error } = shape.safeParse(given);
  if (error === undefined) return data;
  const complaints = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new errors.ValidationError(complaints.join(' '));
}
