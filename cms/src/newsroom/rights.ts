import type { Core } from '@strapi/strapi';

/** Strapi's abilities, as far as we ask them; its package does not export the type. */
export interface Ability {
  can(action: string, subject?: unknown): boolean;
}

type Deed = 'read' | 'create' | 'update' | 'delete' | 'publish';

interface Checker {
  can: Record<Deed, (entity?: object) => boolean>;
}

/** Whether somebody may do this to documents of a type, or to the one that is given. */
export function mayDo(
  strapi: Core.Strapi,
  ability: Ability,
  { deed, uid, entity }: { deed: Deed; uid: string; entity?: object },
): boolean {
  const checker: Checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ability, model: uid });
  return checker.can[deed](entity);
}

/** Of an account as it is now, which may have lost rights since it was last signed in. */
export async function abilityOf(strapi: Core.Strapi, user: object): Promise<Ability> {
  return strapi.service('admin::permission').engine.generateUserAbility(user);
}
