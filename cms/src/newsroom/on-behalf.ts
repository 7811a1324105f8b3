import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { abilityOf, type Ability } from './rights';

export interface Account {
  id: number;
  isActive: boolean;
  roles: { code: string }[];
}

export interface Acting {
  user: Account;
  ability: Ability;
}

/** The account as it is now; null when it is gone or closed. */
export async function accountOf(strapi: Core.Strapi, id: number): Promise<Acting | null> {
  const user: Account | null = await strapi.db
    .query('admin::user')
    .findOne({ where: { id }, populate: ['roles'] });
  if (user?.isActive !== true) return null;
  return { user, ability: await abilityOf(strapi, user) };
}

/** Does it as if this person had asked for it now: whoever looks who acts finds them. */
export async function onBehalfOf<Result>(
  strapi: Core.Strapi,
  { user, ability }: Acting,
  act: () => Promise<Result>,
): Promise<Result> {
  // Safe because of a request that nobody sent only its person is looked at, and its empty address.
  const context = {
    state: { user, userAbility: ability },
    ...{ path: '', query: {}, request: { url: '', query: {} } },
  } as unknown as Context;
  return runIn(strapi, context, act);
}

/** Does it as the CMS itself, whoever's request led to it: nobody asked for this very thing. */
export const asTheCms = <Result>(strapi: Core.Strapi, act: () => Promise<Result>) =>
  // Safe because outside of requests there is none, which all who look who acts know.
  runIn(strapi, undefined as unknown as Context, act);

async function runIn<Result>(
  strapi: Core.Strapi,
  context: Context,
  act: () => Promise<Result>,
): Promise<Result> {
  let outcome: { result: Result } | undefined;
  await strapi.requestContext.run(context, async () => {
    outcome = { result: await act() };
  });
  if (outcome === undefined) throw new Error('Nothing was done on behalf of anybody.');
  return outcome.result;
}
