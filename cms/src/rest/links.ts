import type { Core } from '@strapi/strapi';

/** The table that joins the rows of two models, and its columns. */
export interface Link {
  table: string;
  /** Of the row whose field it is. */
  from: string;
  /** Of the row that it leads to. */
  to: string;
}

/** A link to components of several kinds. */
export interface ZoneLink extends Link {
  /** The column with the kind. */
  kind: string;
}

/** Where the database keeps what this field leads to: REST filters cannot cross a dynamic zone. */
export function linkOf(strapi: Core.Strapi, uid: string, field: string): Link {
  const join = joinTableOf(strapi, uid, field);
  if (!('inverseJoinColumn' in join)) throw problem(uid, field, 'a relation');
  return { table: join.name, from: join.joinColumn.name, to: join.inverseJoinColumn.name };
}

/** Where the database keeps which blocks stand in a document. */
function zoneOf(strapi: Core.Strapi, uid: string, field: string): ZoneLink {
  const join = joinTableOf(strapi, uid, field);
  if (!('morphColumn' in join)) throw problem(uid, field, 'a dynamic zone');
  const { idColumn, typeColumn } = join.morphColumn;
  return {
    table: join.name,
    from: join.joinColumn.name,
    to: idColumn.name,
    kind: typeColumn.name,
  };
}

/** Where the database keeps which components stand in a document or component. */
export function partLinkOf(strapi: Core.Strapi, uid: string, field: string): ZoneLink {
  const join = joinTableOf(strapi, uid, field);
  if ('morphColumn' in join) return zoneOf(strapi, uid, field);
  return { ...linkOf(strapi, uid, field), kind: 'component_type' };
}

function joinTableOf(strapi: Core.Strapi, uid: string, field: string) {
  const attribute = strapi.db.metadata.get(uid).attributes[field];
  const join = attribute !== undefined && 'joinTable' in attribute ? attribute.joinTable : null;
  if (!join) throw problem(uid, field, 'a relation');
  return join;
}

const problem = (uid: string, field: string, wanted: string) =>
  new Error(`Field "${uid}.${field}": it is not ${wanted}. Name one that is.`);
