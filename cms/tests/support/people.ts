import type { Cms } from './strapi.ts';

const PASSWORD = 'Password-of-the-tests-1';

export interface SignedIn {
  id: number;
  /** Asks the admin's API as this person. */
  ask(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
  /** Sends a form with files in it. */
  send(path: string, form: FormData): Promise<{ status: number }>;
}

/**
 * Makes somebody with a role and signs them in. Strapi lets five sign in within five minutes for
 * one e-mail address: each person has their own.
 */
export async function signInAs(cms: Cms, firstname: string, role: string): Promise<SignedIn> {
  const users = cms.strapi.service('admin::user');
  const found = await cms.strapi.service('admin::role').findOne({ code: role });
  const email = `${firstname.toLowerCase()}@example.org`;
  const person = { email, firstname, lastname: 'Khan', password: PASSWORD, isActive: true };
  const { id } = await users.create({ ...person, roles: [found.id] });
  const { body } = await send(
    cms,
    null,
    { method: 'POST', path: '/admin/login' },
    { email, password: PASSWORD },
  );
  // Safe because a login that fails shows in everything that follows.
  const { data } = body as { data: { token: string } };
  const headers = { authorization: `Bearer ${data.token}` };
  return {
    id,
    ask: (method, path, sent) => send(cms, data.token, { method, path }, sent),
    send: (path, form) => fetch(`${cms.url}${path}`, { method: 'POST', headers, body: form }),
  };
}

/** One of each role that writes here. */
export async function signInStaff(cms: Cms) {
  return {
    writer: await signInAs(cms, 'Amina', 'writer'),
    editor: await signInAs(cms, 'Noor', 'editor'),
    lead: await signInAs(cms, 'Ruth', 'safeguarding-lead'),
  };
}

async function send(
  { url }: Cms,
  token: string | null,
  { method, path }: { method: string; path: string },
  body?: unknown,
) {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, body: isJson ? (JSON.parse(text) as unknown) : text };
}
