import type { Core } from '@strapi/strapi';
import { permissionsOf, type Permission } from './permissions';
import { ROLES, type Role } from './roles';

interface StoredRole {
  id: number;
  code: string;
  name: string;
  description: string | null;
}

interface RoleService {
  find(where: object): Promise<StoredRole[]>;
  findOne(where: object): Promise<StoredRole | null>;
  create(role: Pick<Role, 'code' | 'name' | 'description'>): Promise<StoredRole>;
  update(where: { id: number }, role: { name: string; description?: string }): Promise<StoredRole>;
  getUsersCount(id: number): Promise<number>;
  deleteByIds(ids: number[]): Promise<unknown>;
  assignPermissions(id: number, permissions: Permission[]): Promise<unknown>;
}

const MADE_BY_STRAPI = ['strapi-editor', 'strapi-author'];

/**
 * Makes the newsroom's roles what the code says. People keep their roles; what somebody changed by
 * hand is set back; a second start writes nothing. Call it in bootstrap, after the languages.
 */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  // Safe because these are its methods in 5.54; a test in cms/tests goes through all of them.
  const service = strapi.service('admin::role') as RoleService;
  const all: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
  const locales = all.map(({ code }) => code).sort();
  await strapi.db.transaction(async () => {
    await removeUnused(service);
    for (const role of ROLES) {
      const { id } = await ensureRole(service, role);
      await service.assignPermissions(id, permissionsOf({ strapi, locales }, role));
    }
  });
}

/** Strapi's own Editor may publish anything; it goes unless somebody has it. */
async function removeUnused(service: RoleService): Promise<void> {
  for (const { id } of await service.find({ code: { $in: MADE_BY_STRAPI } })) {
    if ((await service.getUsersCount(id)) === 0) await service.deleteByIds([id]);
  }
}

async function ensureRole(service: RoleService, role: Role): Promise<StoredRole> {
  const { code, name, description } = role;
  await freeName(service, role);
  const found = await service.findOne({ code });
  if (found === null) return service.create({ code, name, description });
  if (found.name === name && found.description === description) return found;
  return service.update({ id: found.id }, { name, description });
}

/** Two roles of one name could not be told apart when one is given to somebody. */
async function freeName(service: RoleService, { code, name }: Role): Promise<void> {
  const other = await service.findOne({ name, code: { $ne: code } });
  if (other !== null) await service.update({ id: other.id }, { name: `${name} (${other.code})` });
}
