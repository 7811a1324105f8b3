import type { Page } from 'playwright-core';

export const FIRST_ADMINISTRATOR = {
  firstname: 'Amina',
  lastname: 'Okafor',
  email: 'amina.okafor@example.org',
  password: 'Paper-Lantern-2026',
};

export type Account = typeof FIRST_ADMINISTRATOR;

export const COLLEAGUE: Account = {
  firstname: 'Jonas',
  lastname: 'Lind',
  email: 'jonas.lind@example.org',
  password: 'Glass-Harbour-2026',
};

/** Fills in Strapi's form for the first administrator and waits for the home page of the admin. */
export async function registerFirstAdministrator(page: Page, cmsUrl: string): Promise<void> {
  const { firstname, lastname, email, password } = FIRST_ADMINISTRATOR;
  await page.goto(`${cmsUrl}/admin`);
  await page.locator('input[name=firstname]').fill(firstname);
  await page.locator('input[name=lastname]').fill(lastname);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('input[name=confirmPassword]').fill(password);
  await page.getByRole('button', { name: 'Create the account' }).click();
  await page.getByRole('link', { name: 'Write', exact: true }).waitFor();
}

interface SignInOptions {
  /** Whether the page shows the form already. */
  isThere?: boolean;
}

/** Signs in by Strapi's form. */
export async function signIn(
  page: Page,
  cmsUrl: string,
  { email, password }: { email: string; password: string },
  { isThere = false }: SignInOptions = {},
): Promise<void> {
  if (!isThere) await page.goto(`${cmsUrl}/admin/auth/login`);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'Write', exact: true }).waitFor();
}

/** Opens the document that has the given text in the list of a content type, such as `story`. */
export async function openDocument(
  page: Page,
  { cmsUrl, type, text }: { cmsUrl: string; type: string; text: string },
): Promise<void> {
  await page.goto(`${cmsUrl}/admin/content-manager/collection-types/api::${type}.${type}`);
  await page.getByRole('gridcell', { name: text, exact: true }).first().click();
  await page.locator('form').first().waitFor();
}

interface UploadedFile {
  id: number;
  /** Names its bytes, in the addresses of the site's own copies too. */
  digest: string;
}

export interface AdminApi {
  /** POSTs to the content manager as the admin's own buttons do, or to /newsroom. */
  post: (path: string, body?: unknown) => Promise<unknown>;
  put: (path: string, body: unknown) => Promise<unknown>;
  get: (path: string) => Promise<unknown>;
  /** Puts a file into the media library. */
  upload: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<UploadedFile>;
  /** Saves a sensitive story in English and approves it, so that it can be published. */
  saveApproved: (documentId: string, story: object) => Promise<void>;
}

/** The admin's own API, signed in as the first administrator. */
export async function signInToApi(cmsUrl: string): Promise<AdminApi> {
  const { email, password } = FIRST_ADMINISTRATOR;
  const answer = await ask(`${cmsUrl}/admin/login`, 'POST', {}, { email, password });
  const { data } = answer as { data: { token: string } };
  const headers = { authorization: `Bearer ${data.token}` };
  const address = (path: string) =>
    cmsUrl + (path.startsWith('/newsroom/') ? '' : '/content-manager') + path;
  return {
    get: (path) => ask(address(path), 'GET', headers),
    post: (path, body = {}) => ask(address(path), 'POST', headers, body),
    put: (path, body) => ask(address(path), 'PUT', headers, body),
    async upload(name, bytes) {
      const form = new FormData();
      form.append('files', new File([bytes], name, { type: 'image/png' }));
      const answer = await fetch(`${cmsUrl}/upload`, { method: 'POST', headers, body: form });
      const [file] = (await answer.json()) as UploadedFile[];
      if (file === undefined) throw new Error(`${name} was not uploaded.`);
      return file;
    },
    async saveApproved(documentId, story) {
      await ask(address(`/collection-types/api::story.story/${documentId}`), 'PUT', headers, story);
      const version = { documentId, locale: 'en' };
      await ask(`${cmsUrl}/newsroom/approvals/approve`, 'POST', headers, version);
    },
  };
}

async function ask(
  url: string,
  method: string,
  headers: Record<string, string>,
  body?: unknown,
): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

/** Creates the first administrator without the form. */
export async function createFirstAdministrator(cmsUrl: string): Promise<void> {
  await ask(`${cmsUrl}/admin/register-admin`, 'POST', {}, FIRST_ADMINISTRATOR);
}

/** Invites somebody, who accepts; as another administrator unless the code of a role is given. */
export async function addColleague(
  cmsUrl: string,
  person: Account = COLLEAGUE,
  role = 'strapi-super-admin',
): Promise<void> {
  const { email, password } = FIRST_ADMINISTRATOR;
  const signedIn = await ask(`${cmsUrl}/admin/login`, 'POST', {}, { email, password });
  const headers = {
    authorization: `Bearer ${(signedIn as { data: { token: string } }).data.token}`,
  };
  const known = await ask(`${cmsUrl}/admin/roles`, 'GET', headers);
  const { data: roles } = known as { data: { id: number; code: string }[] };
  const { password: chosen, ...colleague } = person;
  const chosenRoles = roles.filter(({ code }) => code === role).map(({ id }) => id);
  const invitation = { ...colleague, roles: chosenRoles };
  const invited = await ask(`${cmsUrl}/admin/users`, 'POST', headers, invitation);
  const { registrationToken } = (invited as { data: { registrationToken: string } }).data;
  const { firstname, lastname } = colleague;
  const userInfo = { firstname, lastname, password: chosen };
  await ask(`${cmsUrl}/admin/register`, 'POST', {}, { registrationToken, userInfo });
}
