import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { Context } from 'koa';
import { openNewsroomRoutes } from '../newsroom/routes';
import { handOver } from './hand-over';
import { planHandOver, type HandOver, type Wanted } from './plan';

const wanted = z.object({
  fromAuthor: z.string(),
  toAuthor: z.string(),
  markFormer: z.boolean().default(false),
  deactivateUser: z.number().int().optional(),
});

/** Handing over what one author has written. Call it in Strapi's register. */
export function registerHandOver(strapi: Core.Strapi): void {
  const answering =
    (act: (strapi: Core.Strapi, wanted: Wanted) => Promise<HandOver>) => async (ctx: Context) => {
      const { data } = wanted.safeParse(ctx.request.body);
      if (data === undefined) throw new errors.ValidationError('Choose two authors.');
      ctx.body = { data: view(await act(strapi, data)) };
    };
  openNewsroomRoutes(strapi, [
    {
      ...{ method: 'POST', path: '/hand-over/plan', action: 'handOver' },
      handler: answering(planHandOver),
    },
    {
      ...{ method: 'POST', path: '/hand-over', action: 'handOver' },
      handler: answering(handOver),
    },
    { method: 'GET', path: '/hand-over/accounts', action: 'handOver', handler: accounts(strapi) },
  ]);
}

/** Whose account may be closed: names alone, for those who may not see the list of users. */
const accounts = (strapi: Core.Strapi) => async (ctx: Context) => {
  const users: Record<'id' | 'firstname' | 'lastname' | 'username', unknown>[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { isActive: true }, orderBy: { firstname: 'asc' } });
  ctx.body = {
    data: users.map(({ id, firstname, lastname, username }) => ({
      id,
      name: [firstname, lastname].filter(Boolean).join(' ') || String(username),
    })),
  };
};

/** As the admin shows it. */
const view = ({ from, to, bylines, account, plans, wanted: { markFormer } }: HandOver) => ({
  ...{ from, to, markFormer, account, plans },
  versions: bylines.map(({ documentId, locale, title, isLive }) => ({
    ...{ documentId, locale, title, isLive },
  })),
});
