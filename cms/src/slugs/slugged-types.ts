import type { Core, Struct } from '@strapi/strapi';

/** Our types that have an address. */
export function sluggedTypes(strapi: Core.Strapi): Struct.ContentTypeSchema[] {
  return Object.values(strapi.contentTypes).filter(
    ({ uid, attributes }) => uid.startsWith('api::') && attributes.slug?.type === 'uid',
  );
}
