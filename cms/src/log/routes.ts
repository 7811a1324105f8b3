import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseAsked } from '../newsroom/parse';
import { openNewsroomRoutes } from '../newsroom/routes';
import { linesAsked, pageAsked, whereOf } from './ask';
import { csvOf } from './csv';
import { LOG } from './entry';
import { LINE_FIELDS, type Line } from './line';

/** The log, to be read and taken along (A4). Call it in Strapi's register. */
export function openLog(strapi: Core.Strapi): void {
  openNewsroomRoutes(strapi, [
    { method: 'GET', path: '/log', action: 'readLog', handler: (ctx) => page(strapi, ctx) },
    { method: 'GET', path: '/log.csv', action: 'readLog', handler: (ctx) => sheet(strapi, ctx) },
  ]);
}

async function page(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { page: number, pageSize, ...asked } = parseAsked(pageAsked, ctx.query);
  const where = whereOf(asked);
  const query = strapi.db.query(LOG);
  const total = await query.count({ where });
  const data: Line[] = await query.findMany({
    where,
    select: LINE_FIELDS,
    orderBy: { id: 'desc' },
    offset: (number - 1) * pageSize,
    limit: pageSize,
  });
  const pageCount = Math.ceil(total / pageSize);
  ctx.body = { data, meta: { pagination: { page: number, pageSize, pageCount, total } } };
}

async function sheet(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const where = whereOf(parseAsked(linesAsked, ctx.query));
  ctx.set('Content-Type', 'text/csv; charset=utf-8');
  ctx.set('Content-Disposition', 'attachment; filename="log.csv"');
  ctx.set('Cache-Control', 'no-store');
  ctx.body = csvOf(strapi, where);
}
