import type { Core } from '@strapi/strapi';
import { fieldsOf } from '../../src/unknown-fields.ts';
import { signIn } from './admin.ts';
import type { Cms } from './strapi.ts';

export interface Reply {
  status: number;
  headers: Headers;
  /** Its `data`, or its `error`. */
  data: Record<string, unknown>;
  error: Record<string, unknown>;
}

/** What the admin's own pages send, as one person. */
export type Ask = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Reply>;

export async function asFirstAdmin({ strapi, url }: Cms): Promise<Ask> {
  return asking(url, await signIn(strapi, url));
}

const PASSWORD = 'Password-of-the-tests-1';

interface Colleague {
  firstname: string;
  lastname: string;
  /** Of a role; that of the super admin unless given. */
  role?: number;
}

/** Signs in somebody else, whose account is made for it. */
export async function asColleague(cms: Cms, colleague: Colleague): Promise<Ask> {
  const { firstname, lastname, role = await superAdmin(cms.strapi) } = colleague;
  const email = `${firstname}.${lastname}@example.org`.toLowerCase();
  await cms.strapi.service('admin::user').create({
    ...{ email, firstname, lastname, password: PASSWORD, isActive: true, roles: [role] },
  });
  const reply = await asking(cms.url, '')('POST', '/admin/login', { email, password: PASSWORD });
  return asking(cms.url, String(reply.data['token']));
}

async function superAdmin(strapi: Core.Strapi): Promise<number> {
  const role: { id: number } = await strapi.service('admin::role').getSuperAdmin();
  return role.id;
}

const asking =
  (url: string, token: string): Ask =>
  async (method, path, body, headers = {}) => {
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(token !== '' && { authorization: `Bearer ${token}` }),
        'content-type': 'application/json',
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer = fieldsOf(await response.json().catch(() => null));
    return {
      status: response.status,
      headers: response.headers,
      // Lists stay lists: fieldsOf gives back what it was given.
      data: fieldsOf(answer['data']),
      error: fieldsOf(answer['error']),
    };
  };
