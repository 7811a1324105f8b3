import type { Core } from '@strapi/strapi';

const PASSWORD = 'Password-of-the-tests-1';

/** Makes an administrator and signs in over HTTP; the token goes into `Authorization: Bearer`. */
export async function signIn(strapi: Core.Strapi, url: string): Promise<string> {
  const email = 'editor@example.org';
  const known = await strapi.service('admin::user').exists({ email });
  if (!known) {
    const person = { email, firstname: 'Test', lastname: 'Editor', password: PASSWORD };
    await strapi.service('admin::user').createFirstAdmin(person);
  }
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const { data }: { data: { token: string } } = await response.json();
  return data.token;
}
