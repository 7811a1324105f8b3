import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { Context } from 'koa';
import { parseAsked } from '../newsroom/parse';
import type { NewsroomRoute } from '../newsroom/routes';
import { asked, keyFrom } from './asked';
import { revisionNow, snapshotNow, type DraftKey } from './draft';
import { formContent } from './form-content';
import { restore } from './restore';
import { demandRight } from './rights';
import { shapesOf } from './shape';
import { findByHash, findVersion, isKept, listVersions, uidOf, type Version } from './store';
import { tellDifferences } from './tell';

const typed = asked.extend({
  values: z.record(z.string(), z.unknown()),
  basedOn: z.string().nullish(),
});
const number = z.coerce.number().int().positive();

export function versionRoutes(strapi: Core.Strapi): NewsroomRoute[] {
  return [
    { method: 'GET', path: '/versions', handler: (ctx) => list(strapi, ctx) },
    { method: 'GET', path: '/versions/:id', handler: (ctx) => show(strapi, ctx) },
    { method: 'POST', path: '/versions/:id/restore', handler: (ctx) => bringBack(strapi, ctx) },
    { method: 'POST', path: '/versions/differences', handler: (ctx) => compareTyped(strapi, ctx) },
  ];
}

async function list(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const key = keyFrom(strapi, parseAsked(asked, ctx.query));
  if (!isKept(key.uid)) throw new errors.NotFoundError();
  await demandRight(strapi, ctx, key, 'read');
  const [lines, revision] = await Promise.all([
    listVersions(strapi, key),
    revisionNow(strapi, key),
  ]);
  ctx.body = {
    data: lines.map(({ id, kind, at, name, hash }) => ({
      ...{ id, kind, at, name },
      isCurrent: hash === revision,
    })),
  };
}

async function find(
  strapi: Core.Strapi,
  ctx: Context,
  id: unknown,
): Promise<{ version: Version; key: DraftKey }> {
  const version = await findVersion(strapi, parseAsked(number, id));
  if (version === null) throw new errors.NotFoundError('That version is not kept any more.');
  const key = { uid: uidOf(version), documentId: version.document, locale: version.language };
  await demandRight(strapi, ctx, key, 'read');
  return { version, key };
}

/** One version beside another, or beside the draft as it is now. */
async function show(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { version, key } = await find(strapi, ctx, ctx['params'].id);
  const { against } = ctx.query;
  const other = against === undefined ? null : (await find(strapi, ctx, against)).version;
  if (other !== null && other.document !== version.document) throw new errors.NotFoundError();
  const now = other?.content ?? (await snapshotNow(strapi, key)) ?? {};
  const before = { content: version.content, names: version.named };
  const after = { content: now, names: other?.named ?? null };
  const { id, kind, at, name } = version;
  const differences = await tellDifferences(strapi, key, before, after);
  ctx.body = { data: { id, kind, at, name, differences } };
}

async function bringBack(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { version, key } = await find(strapi, ctx, ctx['params'].id);
  const allowed = await demandRight(strapi, ctx, key, 'update');
  const leftOut = await restore(strapi, key, version, allowed);
  const revision = await revisionNow(strapi, key);
  ctx.body = { data: { documentId: key.documentId, revision, leftOut } };
}

/** What is typed in a form beside the draft as it is now. */
async function compareTyped(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { values, basedOn, ...place } = parseAsked(typed, ctx.request.body);
  const key = keyFrom(strapi, place);
  const { readable } = await demandRight(strapi, ctx, key, 'read');
  const now = (await snapshotNow(strapi, key)) ?? {};
  const base = typeof basedOn === 'string' ? await findByHash(strapi, key, basedOn) : null;
  const mine = formContent(shapesOf(strapi), key.uid, base?.content ?? now, values);
  const [before, after] = [{ content: readable(now) }, { content: readable(mine) }];
  const differences = await tellDifferences(strapi, key, before, after);
  ctx.body = { data: { differences } };
}
