import { NEWSROOM_ACTIONS, type NewsroomAction } from '../../src/newsroom/actions.ts';
import type { Answer, Cms } from './strapi.ts';

const PASSWORD = 'Password-of-the-tests-1';

interface Rights {
  /** May do everything that the content manager offers with these types. */
  types?: readonly string[];
  newsroom?: readonly NewsroomAction[];
}

export interface Account {
  id: number;
  ask(method: string, path: string, body?: object): Promise<Answer>;
}

/** Somebody who is signed in to the admin with a role of their own that has just these rights. */
export async function signInWith(cms: Cms, name: string, rights: Rights | 'all'): Promise<Account> {
  const { strapi } = cms;
  const role =
    rights === 'all'
      ? await strapi.service('admin::role').getSuperAdmin()
      : await makeRole(cms, name, rights);
  const email = `${name.toLowerCase()}@example.org`;
  const user = await strapi.service('admin::user').create({
    ...{ email, firstname: name, lastname: 'Test', password: PASSWORD },
    ...{ isActive: true, roles: [role.id] },
  });
  const login = await send(`${cms.url}/admin/login`, 'POST', {}, { email, password: PASSWORD });
  const { data } = login.body as { data: { token: string } }; // safe because the account is new
  const headers = { authorization: `Bearer ${data.token}` };
  return {
    id: user.id,
    ask: (method, path, body) => send(`${cms.url}${path}`, method, headers, body),
  };
}

async function makeRole({ strapi }: Cms, name: string, { types = [], newsroom = [] }: Rights) {
  const role = await strapi
    .service('admin::role')
    .create({ name: `Only ${name}`, description: name });
  const locales = await strapi.plugin('i18n').service('locales').find();
  const properties = { locales: locales.map(({ code }: { code: string }) => code) };
  const deeds = ['read', 'create', 'update', 'delete', 'publish'];
  const written = types.flatMap((subject) =>
    deeds.map((deed) => ({
      action: `plugin::content-manager.explorer.${deed}`,
      subject,
      properties: { ...properties, fields: fieldNames(strapi.getModel(subject as never)) },
      conditions: [],
    })),
  );
  const rest = newsroom.map((action) => ({ action: NEWSROOM_ACTIONS[action], subject: null }));
  await strapi.service('admin::role').assignPermissions(role.id, [...written, ...rest]);
  return role;
}

const fieldNames = ({ attributes }: { attributes: object }) =>
  Object.keys(attributes).filter((name) => !/^(?:id|documentId|.*(?:At|By)|local.*)$/.test(name));

async function send(
  url: string,
  method: string,
  headers: Record<string, string>,
  body?: object,
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? JSON.parse(text) : text,
  };
}
