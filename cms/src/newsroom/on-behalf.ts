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
    request: { url: '', query: {} },
  } as unknown as Context;
  let outcome: { result: Result } | undefined;
  await strapi.requestContext.run(context, async () => {
    outcome = { result: await act() };
  });
  if (outcome === undefined) throw new Error('Nothing was done on behalf of anybody.');
  return outcome.result;
}
