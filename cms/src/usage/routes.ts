import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import { mayRead } from '../gate/may-read';
import { parseAsked } from '../newsroom/parse';
import { openNewsroomRoutes } from '../newsroom/routes';
import { breaksOf } from './breaks';
import { usesOf } from './uses';

const asked = z.object({
  ...{ uid: z.string().max(100), documentId: z.string().min(1).max(64) },
  locale: z.string().max(20).optional(),
});

/** Where something is shown, and so that the admin can say before it asks what cannot be deleted now. */
export function openUsageRoutes(strapi: Core.Strapi): void {
  const about = (answer: typeof usesOf | typeof breaksOf) => async (ctx: Context) => {
    const wanted = parseAsked(asked, ctx.query);
    await mayRead(strapi, ctx, { uid: wanted.uid });
    ctx.body = { data: await answer(strapi, wanted) };
  };
  openNewsroomRoutes(strapi, [
    { method: 'GET', path: '/uses', handler: about(usesOf) },
    { method: 'GET', path: '/breaks', handler: about(breaksOf) },
  ]);
}
