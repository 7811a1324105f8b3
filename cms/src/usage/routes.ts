import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { mayRead } from '../gate/may-read';
import { parseAsked } from '../newsroom/parse';
import { openNewsroomRoutes } from '../newsroom/routes';
import { breaksOf } from './breaks';

const asked = z.object({
  ...{ uid: z.string().max(100), documentId: z.string().min(1).max(64) },
  locale: z.string().max(20).optional(),
});

/** So that the admin can say before it asks that something cannot be deleted now. */
export function openUsageRoutes(strapi: Core.Strapi): void {
  openNewsroomRoutes(strapi, [
    {
      ...{ method: 'GET', path: '/breaks' },
      handler: async (ctx) => {
        const wanted = parseAsked(asked, ctx.query);
        await mayRead(strapi, ctx, { uid: wanted.uid });
        ctx.body = { data: await breaksOf(strapi, wanted) };
      },
    },
  ]);
}
