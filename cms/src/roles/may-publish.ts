import type { Core } from '@strapi/strapi';
import { fieldsOf } from '../unknown-fields';

export const PUBLISH = 'plugin::content-manager.explorer.publish';

interface Ability {
  can(action: string, subject?: string): boolean;
}

const isAbility = (value: unknown): value is Ability =>
  typeof fieldsOf(value)['can'] === 'function';

/** Whether a request's person has a right; nobody has any where nobody is signed in. */
export function may(state: unknown, action: string, subject?: string): boolean {
  const ability = fieldsOf(state)['userAbility'];
  return isAbility(ability) && ability.can(action, subject);
}

/** Whether what is asked for now comes from the CMS itself: loading samples, what was scheduled. */
export const isTheCms = (strapi: Core.Strapi): boolean => strapi.requestContext.get() === undefined;

/** Whether whoever acts now may show documents of this type to readers. */
export const mayPublish = (strapi: Core.Strapi, uid: string): boolean =>
  isTheCms(strapi) || may(strapi.requestContext.get()?.state, PUBLISH, uid);
