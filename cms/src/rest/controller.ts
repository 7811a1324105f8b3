import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { parseListQuery, parseOneQuery, type QueryRules } from './query';
import { readServiceOf, readSingleServiceOf } from './service';

interface App {
  strapi: Core.Strapi;
}

/** The controller of a type that readers can list and open: parse, ask the service, send. */
export function readController(uid: UID.CollectionType, rules: QueryRules) {
  return ({ strapi }: App) => ({
    async find(ctx: Context) {
      const service = readServiceOf(strapi, uid);
      const { results, pagination } = await service.find(parseListQuery(ctx.query, rules));
      return { data: await withoutPrivate(strapi, uid, results, ctx), meta: { pagination } };
    },

    async findOne(ctx: Context) {
      const service = readServiceOf(strapi, uid);
      const found = await service.findOne(ctx.params.id, parseOneQuery(ctx.query));
      if (!found) throw new errors.NotFoundError();
      return { data: await withoutPrivate(strapi, uid, found, ctx), meta: {} };
    },
  });
}

/** The controller of a type of which there is one document. */
export function readSingleController(uid: UID.SingleType) {
  return ({ strapi }: App) => ({
    async find(ctx: Context) {
      const service = readSingleServiceOf(strapi, uid);
      const found = await service.find(parseOneQuery(ctx.query));
      if (!found) throw new errors.NotFoundError();
      return { data: await withoutPrivate(strapi, uid, found, ctx), meta: {} };
    },
  });
}

/** Strapi's own last step: private fields, and relations the token may not read, are taken out. */
function withoutPrivate(strapi: Core.Strapi, uid: UID.ContentType, data: unknown, ctx: Context) {
  return strapi.contentAPI.sanitize.output(data, strapi.contentType(uid), {
    auth: ctx.state.auth,
  });
}
