import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { environment } from '../environment';
import { parsePreviewed, parseShared, parseWanted } from './asked';
import { findLink, guardLinks, keepLink, listLinks, revokeLink, type KeptLink } from './links';
import { refuseWithdrawn, requireRight } from './rights';
import { signLink, type PreviewLink } from './token';

/** Milliseconds: an editor's own frame asks for a new one with each save. */
const FRAME_LIFE = 15 * 60 * 1000;

/** Call it in Strapi's register. */
export function registerPreviews(strapi: Core.Strapi): void {
  guardLinks(strapi);
  const config = { policies: ['admin::isAuthenticatedAdmin'] };
  const route = (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    handler: Core.ControllerHandler,
  ) => ({ method, path, handler, config, info: { type: 'admin' } }) as const;
  strapi.server.routes({
    type: 'admin',
    prefix: '/newsroom',
    routes: [
      route('GET', '/preview', async (ctx) => answerFrame(strapi, ctx)),
      route('GET', '/preview-links', async (ctx) => answerList(strapi, ctx)),
      route('POST', '/preview-links', async (ctx) => answerMade(strapi, ctx)),
      route('DELETE', '/preview-links/:id', async (ctx) => answerRevoked(strapi, ctx)),
    ],
  });
}

/** The address for the frame beside the form. */
async function answerFrame(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const shown = parsePreviewed(ctx.query);
  await requireRight(strapi, ctx.state.userAbility, { ...shown, right: 'read' });
  const expires = Date.now() + FRAME_LIFE;
  answer(ctx, { url: addressOf({ ...shown, expires }), expiresAt: new Date(expires) });
}

async function answerList(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const shown = parseShared(ctx.query);
  await requireRight(strapi, ctx.state.userAbility, { ...shown, right: 'read' });
  answer(ctx, (await listLinks(strapi, shown)).map(sent));
}

async function answerMade(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { days, ...shown } = parseWanted(ctx.request.body);
  await requireRight(strapi, ctx.state.userAbility, { ...shown, right: 'update' });
  await refuseWithdrawn(strapi, shown);
  const madeBy = nameOf(ctx.state.user);
  answer(ctx, sent(await keepLink(strapi, shown, { days, madeBy })));
}

async function answerRevoked(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const found = await findLink(strapi, ctx.params.id);
  if (found === null) throw new errors.NotFoundError('There is no such preview link.');
  const { type, document: documentId, language: locale } = found;
  const shown = { type, documentId, locale } as const;
  await requireRight(strapi, ctx.state.userAbility, { ...shown, right: 'read' });
  await revokeLink(strapi, found);
  answer(ctx, { id: found.id });
}

function answer(ctx: Context, data: unknown): void {
  ctx.set('Cache-Control', 'no-store');
  ctx.body = { data };
}

function sent({ id, type, document, language, madeBy, expiresAt, revokedAt }: KeptLink) {
  const expires = new Date(expiresAt).getTime();
  const url = addressOf({ type, documentId: document, locale: language, expires, id });
  return { id, url, madeBy, expiresAt, revoked: revokedAt !== null };
}

const addressOf = (link: PreviewLink): string =>
  `${environment.SITE_URL.replace(/\/$/, '')}/preview/${signLink(link, environment.WEB_PREVIEW_TOKEN)}`;

interface Person {
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
}

const nameOf = ({ firstname, lastname, username }: Person): string =>
  [firstname, lastname].filter(Boolean).join(' ') || username || 'An administrator';
