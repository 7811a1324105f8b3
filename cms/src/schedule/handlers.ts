import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { Context } from 'koa';
import { forbidden } from '../forbidden';
import { contentTypeOf } from '../newsroom/documents';
import { NEWSROOM_ACTIONS } from '../newsroom/actions';
import { mayDo, type Ability } from '../newsroom/rights';
import { fieldsOf } from '../unknown-fields';
import { clubWords, momentOf } from './club-time';
import { DEED_WORDS, SCHEDULE, versionOf, type Planned, type Version } from './entry';
import { cancel, draftOf, plan } from './plan';

const wanted = z.object({
  uid: z.string(),
  documentId: z.string(),
  locale: z.string(),
  action: z.enum(['publish', 'unpublish']),
  at: z.string(),
});
const ofDocument = z.object({ documentId: z.string(), locale: z.string().optional() });
const inStage = z.object({
  state: z.enum(['planned', 'done', 'refused', 'mended', 'cancelled']).default('planned'),
});
const MOST = 100;

/** What the routes below /newsroom/schedule answer. */
export function scheduleHandlers(strapi: Core.Strapi, zone: string) {
  const seen = (ctx: Context, found: Planned[]) =>
    found
      .filter(({ type }) => mayDo(strapi, abilityIn(ctx), { deed: 'read', uid: type }))
      .map((planned) => view(planned, zone));
  const metaFor = (ctx: Context) => {
    return { timeZone: zone, maySchedule: abilityIn(ctx).can(NEWSROOM_ACTIONS.schedule) };
  };
  return {
    async ofDocument(ctx: Context) {
      const { documentId, locale } = parse(ofDocument, ctx.query);
      const version = { document: documentId, ...(locale !== undefined && { language: locale }) };
      const open = { ...version, stage: { $in: ['planned', 'refused'] } };
      const data = seen(ctx, await findPlans(strapi, open));
      const [lastDone = null] = seen(ctx, await lastDoneOf(strapi, version));
      ctx.body = { data, meta: { ...metaFor(ctx), lastDone } };
    },
    async list(ctx: Context) {
      const { state } = parse(inStage, ctx.query);
      ctx.body = { data: seen(ctx, await findPlans(strapi, { stage: state })), meta: metaFor(ctx) };
    },
    create: (ctx: Context) => create(strapi, ctx, zone),
    remove: (ctx: Context) => remove(strapi, ctx),
  };
}

async function create(strapi: Core.Strapi, ctx: Context, zone: string): Promise<void> {
  const { action, at: text, ...version } = parse(wanted, ctx.request.body);
  await refuseWithoutRight(strapi, ctx, version);
  const moment = momentOf(text, zone);
  if (typeof moment === 'string') throw new errors.ValidationError(moment);
  const planned = await plan(strapi, { ...version, deed: action, at: moment.at, zone });
  ctx.status = 201;
  ctx.body = { data: { ...view(planned, zone), note: moment.note } };
}

async function remove(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const id = Number(ctx.params['id']);
  const planned: Planned | null = Number.isInteger(id)
    ? await strapi.db.query(SCHEDULE).findOne({ where: { id } })
    : null;
  if (planned === null) throw new errors.NotFoundError('That is not planned.');
  await refuseWithoutRight(strapi, ctx, versionOf(planned));
  await cancel(strapi, planned);
  ctx.body = { data: { id } };
}

const findPlans = (strapi: Core.Strapi, where: object): Promise<Planned[]> =>
  strapi.db.query(SCHEDULE).findMany({ where, orderBy: [{ due: 'asc' }], limit: MOST });

/** So that who has it open is told that it was done by itself. */
const lastDoneOf = (strapi: Core.Strapi, where: object): Promise<Planned[]> =>
  strapi.db
    .query(SCHEDULE)
    .findMany({ where: { ...where, stage: 'done' }, orderBy: [{ endedAt: 'desc' }], limit: 1 });

// Safe because only routes for people who are signed in come here, and signing in puts it there.
const abilityIn = (ctx: Context) => ctx.state['userAbility'] as Ability;

function parse<Shape extends z.ZodType>(shape: Shape, value: unknown): z.output<Shape> {
  const { data, error } = shape.safeParse(value);
  if (data !== undefined) return data;
  const [first] = error?.issues ?? [];
  throw new errors.ValidationError(`${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`);
}

/** Planning asks for the same right as doing it at once. */
async function refuseWithoutRight(strapi: Core.Strapi, ctx: Context, version: Version) {
  const uid = contentTypeOf(strapi, version.uid);
  if (uid === null || !strapi.contentType(uid).options.draftAndPublish) {
    throw new errors.ValidationError(`"${version.uid}" is not published, so nothing is planned.`);
  }
  const draft = await draftOf(strapi, version);
  const entity = draft === null ? {} : { entity: draft };
  if (!mayDo(strapi, abilityIn(ctx), { deed: 'publish', uid, ...entity })) {
    throw forbidden('You may not publish this.');
  }
}

/** As the admin shows it. */
function view(planned: Planned, zone: string) {
  const { id, title, deed, stage, reason, name } = planned;
  const at = new Date(planned.due);
  return {
    ...{ id, ...versionOf(planned), title },
    ...{ action: deed, at: at.toISOString(), words: `${DEED_WORDS[deed]}: ${clubWords(at, zone)}` },
    ...{ state: stage, by: name, reason, problems: problemsIn(planned.problems) },
  };
}

const problemsIn = (problems: unknown) =>
  (Array.isArray(problems) ? problems : []).map((problem) => {
    const { path, message } = fieldsOf(problem);
    return { path: Array.isArray(path) ? path.map(String) : [], message: String(message) };
  });
