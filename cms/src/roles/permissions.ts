import type { Core, Struct } from '@strapi/strapi';
import { isLocalised } from '../locales/localised';
import { NEWSROOM_ACTIONS } from '../newsroom/actions';
import { fieldsOf } from '../unknown-fields';
import type { Role, TypeRights } from './roles';

/** One right, as Strapi keeps it. */
export interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

const OWN = ['admin::is-creator'];

interface Known {
  strapi: Core.Strapi;
  /** Codes of all languages: none given would mean no language at all. */
  locales: string[];
}

/** All rights of a role. */
export function permissionsOf(known: Known, role: Role): Permission[] {
  return [
    ...Object.entries(role.content).flatMap(([type, rights]) => ofType(known, type, rights)),
    ...ofUploads(role.uploads),
    ...role.newsroom.map((action) => plain(NEWSROOM_ACTIONS[action])),
  ];
}

const plain = (action: string, conditions: string[] = []): Permission => ({
  action,
  subject: null,
  properties: {},
  conditions,
});

function ofType(known: Known, name: string, rights: TypeRights): Permission[] {
  const model = modelOf(known.strapi, name);
  const locales = isLocalised(model) ? { locales: known.locales } : {};
  const fields = visibleFields(known.strapi, model, rights.seesPrivate === true);
  return rights.may.map((verb) => ({
    action: `plugin::content-manager.explorer.${verb}`,
    subject: model.uid,
    // Strapi knows rights by field for these three alone, and drops them from others.
    properties: verb === 'delete' || verb === 'publish' ? locales : { fields, ...locales },
    conditions: rights.ownOnly && (verb === 'update' || verb === 'delete') ? OWN : [],
  }));
}

function modelOf(strapi: Core.Strapi, name: string): Struct.ContentTypeSchema {
  const model = Object.values(strapi.contentTypes).find(
    ({ uid }) => uid === `api::${name}.${name}`,
  );
  if (model === undefined) {
    throw new Error(
      `A role has rights on "${name}": there is no such type. Mend src/roles/roles.ts.`,
    );
  }
  return model;
}

/** Fields, and fields of components as paths; a list of blocks counts as one. */
function visibleFields(strapi: Core.Strapi, model: Struct.ContentTypeSchema, seesPrivate: boolean) {
  const { components } = strapi;
  const all: string[] = strapi
    .service('admin::content-type')
    .getNestedFields(model, { components });
  return seesPrivate ? all : all.filter((field) => !isPrivate(model.attributes[field]));
}

const isPrivate = (attribute: unknown) => fieldsOf(attribute)['private'] === true;

function ofUploads(uploads: Role['uploads']): Permission[] {
  return [
    plain('plugin::upload.read'),
    plain('plugin::upload.assets.create'),
    plain('plugin::upload.assets.update', uploads === 'own' ? OWN : []),
    plain('plugin::upload.assets.download'),
    plain('plugin::upload.assets.copy-link'),
  ];
}
