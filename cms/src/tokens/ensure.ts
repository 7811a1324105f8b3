import type { Core } from '@strapi/strapi';
import { isInternal } from '../internal-types';
import type { Environment } from '../parse-environment';
import { PREVIEW_TOKEN_NAME, READ_TOKEN_NAME } from './names';

interface Token {
  id: number;
  accessKey: string;
  permissions: { id: number; action: string }[];
}

const MADE_BY_STRAPI = ['Full Access', 'Read Only'];

/** Makes the site's two tokens what the environment says, and removes those Strapi made itself. */
export async function ensureTokens(strapi: Core.Strapi, environment: Environment): Promise<void> {
  await strapi.db.query('admin::api-token').deleteMany({ where: { name: MADE_BY_STRAPI } });
  const reads = readActions(strapi);
  await ensureToken(strapi, READ_TOKEN_NAME, environment.WEB_READ_TOKEN, [
    ...reads,
    'api::change.change.find',
  ]);
  await ensureToken(strapi, PREVIEW_TOKEN_NAME, environment.WEB_PREVIEW_TOKEN, [
    ...reads,
    'api::preview-link.preview-link.findOne',
  ]);
}

const ASKED_BY_NAME = ['api::change.change', 'api::preview-link.preview-link'];

/** Reading each of our types; the change feed and the preview links are asked for by name. */
function readActions(strapi: Core.Strapi): string[] {
  return Object.values(strapi.contentTypes)
    .filter(
      (type) =>
        type.uid.startsWith('api::') && !isInternal(type) && !ASKED_BY_NAME.includes(type.uid),
    )
    .flatMap(({ uid, kind }) =>
      kind === 'singleType' ? [`${uid}.find`] : [`${uid}.find`, `${uid}.findOne`],
    );
}

async function ensureToken(strapi: Core.Strapi, name: string, secret: string, actions: string[]) {
  const accessKey = strapi.service('admin::api-token').hash(secret);
  const tokens = strapi.db.query('admin::api-token');
  const found: Token | null = await tokens.findOne({
    where: { name },
    populate: { permissions: true },
  });
  const rights = { kind: 'content-api', type: 'custom', lifespan: null, expiresAt: null };
  const data = { ...rights, name, description: `Made from the environment.`, accessKey };
  if (found === null) await allow(strapi, await tokens.create({ data }), actions);
  else {
    await tokens.update({ where: { id: found.id }, data });
    await allow(strapi, found, actions);
  }
}

/** Gives the token exactly these rights. */
async function allow(
  strapi: Core.Strapi,
  { id, permissions = [] }: Partial<Token>,
  wanted: string[],
) {
  const rights = strapi.db.query('admin::api-token-permission');
  const has = new Set(permissions.map(({ action }) => action));
  const surplus = permissions.filter(({ action }) => !wanted.includes(action));
  await rights.deleteMany({ where: { id: surplus.map((permission) => permission.id) } });
  for (const action of wanted.filter((one) => !has.has(one))) {
    await rights.create({ data: { action, token: id } });
  }
}
