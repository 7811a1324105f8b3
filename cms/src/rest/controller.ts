import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { attachFigures } from '../figures/attach';
import { attachHistory } from '../history/attach';
import { DEFAULT_LOCALE } from '../locales/names';
import { parseListQuery, parseOneQuery, type OneQuery, type QueryRules } from './query';
import { readServiceOf, readSingleServiceOf } from './service';

interface App {
  strapi: Core.Strapi;
}

/** The controller of a type that readers can list and open: parse, ask the service, send. */
export function readController(uid: UID.CollectionType, rules: QueryRules) {
  return ({ strapi }: App) => ({
    async find(ctx: Context) {
      const service = readServiceOf(strapi, uid);
      const query = parseListQuery(ctx.query, rules);
      const { results, pagination } = await service.find(query);
      return { data: await shown(strapi, uid, results, { ctx, query }), meta: { pagination } };
    },

    async findOne(ctx: Context) {
      const service = readServiceOf(strapi, uid);
      const query = parseOneQuery(ctx.query);
      const found = await service.findOne(ctx.params.id, query);
      if (!found) throw new errors.NotFoundError();
      return { data: await shown(strapi, uid, found, { ctx, query }), meta: {} };
    },
  });
}

/** The controller of a type of which there is one document. */
export function readSingleController(uid: UID.SingleType) {
  return ({ strapi }: App) => ({
    async find(ctx: Context) {
      const service = readSingleServiceOf(strapi, uid);
      const query = parseOneQuery(ctx.query);
      const found = await service.find(query);
      if (!found) throw new errors.NotFoundError();
      return { data: await shown(strapi, uid, found, { ctx, query }), meta: {} };
    },
  });
}

interface Asked {
  ctx: Context;
  query: OneQuery;
}

/**
 * Strapi's own last step takes out private fields, and relations the token may not read. What
 * stands beside the documents is added after it.
 */
async function shown(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  data: unknown,
  { ctx, query }: Asked,
): Promise<unknown> {
  const { auth } = ctx.state;
  const answer = await strapi.contentAPI.sanitize.output(data, strapi.contentType(uid), { auth });
  const locale = query.locale ?? DEFAULT_LOCALE;
  await attachFigures(strapi, answer, { auth, locale, status: query.status });
  await attachHistory(strapi, answer, locale);
  return answer;
}
