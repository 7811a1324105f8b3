import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { Context } from 'koa';
import { NEWSROOM_ACTIONS } from '../newsroom/actions';
import { parseAsked } from '../newsroom/parse';
import { personIn } from '../newsroom/person';
import type { NewsroomRoute } from '../newsroom/routes';
import { may } from '../roles/may-publish';
import { STORY, type Approval, type StoryVersion } from './approval';
import { listApprovals } from './list';
import { lookAt } from './look';
import { approvalOf, stepsOf } from './state';
import { approve, askForReview, withdraw, type Asked } from './steps';

const version = { documentId: z.string().min(1), locale: z.string().min(1) };
const versionAsked = z.object(version);
const stepAsked = z.object({
  ...version,
  note: z.string().trim().max(1000).nullish(),
  digest: z.string().optional(),
});

export function approvalRoutes(strapi: Core.Strapi): NewsroomRoute[] {
  return [
    { method: 'GET', path: '/approvals', handler: (ctx) => show(strapi, ctx) },
    { method: 'GET', path: '/approvals/list', handler: (ctx) => list(strapi, ctx) },
    {
      ...{ method: 'POST', path: '/approvals/ask', action: 'ask' },
      handler: (ctx) =>
        take(strapi, ctx, (asked) => askForReview(strapi, asked, personIn(ctx.state))),
    },
    {
      ...{ method: 'POST', path: '/approvals/approve', action: 'review' },
      handler: (ctx) => take(strapi, ctx, (asked) => approve(strapi, asked, personIn(ctx.state))),
    },
    {
      ...{ method: 'POST', path: '/approvals/withdraw', action: 'ask' },
      handler: (ctx) =>
        take(strapi, ctx, (asked) =>
          withdraw(strapi, asked, { person: personIn(ctx.state), mayReview: mayReview(ctx) }),
        ),
    },
  ];
}

const mayReview = ({ state }: Context) => may(state, NEWSROOM_ACTIONS.review);

/** Where a story stands is for those who may read stories. */
function refuseStrangers({ state }: Context): void {
  if (!may(state, 'plugin::content-manager.explorer.read', STORY))
    throw new errors.ForbiddenError();
}

async function show(strapi: Core.Strapi, ctx: Context): Promise<void> {
  refuseStrangers(ctx);
  ctx.body = await answerFor(strapi, ctx, parseAsked(versionAsked, ctx.query));
}

async function list(strapi: Core.Strapi, ctx: Context): Promise<void> {
  refuseStrangers(ctx);
  ctx.body = { data: await listApprovals(strapi) };
}

async function take(strapi: Core.Strapi, ctx: Context, step: (asked: Asked) => Promise<void>) {
  refuseStrangers(ctx);
  const { note, ...asked } = parseAsked(stepAsked, ctx.request.body);
  await step({ ...asked, note: note === '' ? null : (note ?? null) });
  ctx.body = await answerFor(strapi, ctx, asked);
}

/** What the person is shown, and may do next. */
async function answerFor(
  strapi: Core.Strapi,
  ctx: Context,
  { documentId, locale }: StoryVersion,
): Promise<object> {
  const look = await lookAt(strapi, { documentId, locale });
  if (look === null) throw new errors.NotFoundError('There is no such story in this language.');
  const approval = approvalOf(look, await stepsOf(strapi, { documentId, locale }));
  const { digest, isSensitive } = look;
  return { data: { ...approval, digest, ...rights(ctx, approval, isSensitive) } };
}

function rights(ctx: Context, { state }: Approval, isSensitive: boolean) {
  const isOpen = state === 'none' || state === 'void' || state === 'not-needed';
  return {
    mayAsk: isOpen && may(ctx.state, NEWSROOM_ACTIONS.ask),
    mayApprove: isSensitive && (isOpen || state === 'asked') && mayReview(ctx),
    mayWithdraw:
      (state === 'asked' && may(ctx.state, NEWSROOM_ACTIONS.ask)) ||
      (state === 'approved' && mayReview(ctx)),
  };
}
