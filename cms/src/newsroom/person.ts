import type { Core } from '@strapi/strapi';
import { fieldsOf } from '../unknown-fields';

/** Who acts: somebody signed in to the admin, or the CMS itself (samples, what was scheduled). */
export interface Person {
  /** Null for the CMS itself. */
  id: number | null;
  name: string;
  /** Codes of the roles, such as "writer"; Strapi's own super admin is `SUPER_ADMIN`. */
  roles: readonly string[];
}

export const SUPER_ADMIN = 'strapi-super-admin';
export const THE_CMS: Person = { id: null, name: 'The CMS', roles: [] };

/** The person whose request is being answered. */
export function personNow(strapi: Core.Strapi): Person {
  return personIn(strapi.requestContext.get()?.state);
}

/** The person in the state of a request. */
export function personIn(state: unknown): Person {
  const user = fieldsOf(fieldsOf(state)['user']);
  const { id, firstname, lastname, username, roles } = user;
  if (typeof id !== 'number') return THE_CMS;
  const names = [firstname, lastname].filter((name) => typeof name === 'string' && name !== '');
  const other = typeof username === 'string' ? username : 'Somebody';
  const name = names.length > 0 ? names.join(' ') : other;
  const codes = (Array.isArray(roles) ? roles : [])
    .map((role) => fieldsOf(role)['code'])
    .filter((code) => typeof code === 'string');
  return { id, name, roles: codes };
}

/** Whether somebody may do what the safeguarding lead may (A1). */
export const isLead = ({ roles }: Person): boolean =>
  roles.includes('safeguarding-lead') || roles.includes(SUPER_ADMIN);
