import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { parseAsked } from '../newsroom/parse';
import { personIn, type Person } from '../newsroom/person';
import { asked, keyFrom } from '../versions/asked';
import type { DraftKey } from '../versions/draft';
import { demandRight } from '../versions/rights';

export const PRESENCE = 'api::presence.presence';

/** Milliseconds after which somebody of whom nothing was heard has gone. */
const GONE_AFTER = 45_000;

interface Row {
  id: number;
  person: number;
  name: string;
  since: string;
}

/** "I am here": told every few seconds while a document is open, and answered with who else is. */
export async function heartbeat(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const key = keyFrom(strapi, parseAsked(asked, ctx.request.body));
  await demandRight(strapi, ctx, key, 'read');
  const person = personIn(ctx.state);
  if (person.id === null) throw new errors.ForbiddenError();
  const query = strapi.db.query(PRESENCE);
  const longAgo = new Date(Date.now() - GONE_AFTER);
  await query.deleteMany({ where: { seen: { $lt: longAgo } } });
  const here: Row[] = await query.findMany({ where: whereOf(key), orderBy: { since: 'asc' } });
  await remember(strapi, key, person, here);
  // Somebody with two windows may have two rows; they are told once, since the first.
  const others = new Map(
    here
      .filter((row) => row.person !== person.id)
      .map((row) => [row.person, row] as const)
      .reverse(),
  );
  ctx.body = { data: { others: [...others.values()].map(({ name, since }) => ({ name, since })) } };
}

const whereOf = ({ uid, documentId, locale }: DraftKey) => ({
  type: uid,
  document: documentId,
  language: locale,
});

async function remember(
  strapi: Core.Strapi,
  key: DraftKey,
  { id, name }: Person,
  here: readonly Row[],
): Promise<void> {
  const query = strapi.db.query(PRESENCE);
  const seen = new Date();
  const own = here.filter((row) => row.person === id);
  if (own.length === 0) {
    await query.create({ data: { ...whereOf(key), person: id, name, since: seen, seen } });
    return;
  }
  await query.updateMany({ where: { id: { $in: own.map((row) => row.id) } }, data: { seen } });
}
