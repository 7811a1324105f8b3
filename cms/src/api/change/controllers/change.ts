import type { ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { FeedPage } from '../../../changes/feed';
import { parsePosition, type Position } from '../../../changes/position';
import { findChanges, type Changes } from '../../../changes/register';
import { TooManyWaiters } from '../../../changes/waiters';

export default ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(ctx) {
    const position = parsePosition(ctx.query);
    if (typeof position === 'string') throw new errors.ValidationError(position);
    ctx.set('Cache-Control', 'no-store');
    const changes = findChanges(strapi);
    try {
      const page = await waitForPage(changes, position, ctx.res);
      if (page === null) answerLost(ctx);
      else ctx.body = { data: page.rows, meta: { feed: changes.name, last: page.last } };
    } catch (error) {
      if (!(error instanceof TooManyWaiters)) throw error;
      ctx.set('Retry-After', '5');
      answerError(ctx, 503, 'TooManyWaiters', 'Too many wait already. Come back in 5 seconds.');
    }
  },
});

/** What there is; when that is nothing, what comes while the reader waits. */
async function waitForPage(
  { feed, waiters }: Changes,
  { after, wait }: Position,
  response: ServerResponse,
): Promise<FeedPage | null> {
  const page = await feed.read(after);
  if (page === null || after === null || page.rows.length > 0 || wait === 0) return page;
  const waiter = waiters.join(after, wait * 1000);
  // Comes after the answer too, so it tells that nothing is owed any more.
  response.once('close', waiter.leave);
  if (response.closed) waiter.leave();
  await waiter.over;
  return response.closed ? page : feed.read(after);
}

interface Answer {
  status: number;
  body: unknown;
}

function answerLost(ctx: Answer): void {
  answerError(ctx, 410, 'PositionLost', 'This position is not kept any more. Start over.');
}

function answerError(ctx: Answer, status: number, name: string, message: string): void {
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message, details: {} } };
}
