import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { openNewsroomRoutes } from '../routes';
import { endingConsents } from './consents';
import { oldDrafts } from './drafts';
import type { Finder } from './entry';
import { figuresToCheck } from './figures';
import { helplinesToCheck } from './helplines';
import { readerIn } from './reader';
import { waiting } from './waiting';

const PARTS: ReadonlyMap<unknown, Finder> = new Map(
  Object.entries({
    waiting,
    figures: figuresToCheck,
    helplines: helplinesToCheck,
    drafts: oldDrafts,
    consents: endingConsents,
  }),
);

/**
 * `GET /newsroom/today?part=figures`: what wants to be looked at, for one box of the admin's home
 * page. Its data is null for those who may see none of it. Call it in Strapi's register.
 */
export function openToday(strapi: Core.Strapi): void {
  openNewsroomRoutes(strapi, [
    {
      method: 'GET',
      path: '/today',
      handler: async (ctx) => {
        const find = PARTS.get(ctx.query['part']);
        if (find === undefined) {
          throw new errors.ValidationError(`Ask for one part: ${[...PARTS.keys()].join(', ')}.`);
        }
        ctx.body = { data: await find(strapi, readerIn(strapi, ctx.state), new Date()) };
      },
    },
  ]);
}
