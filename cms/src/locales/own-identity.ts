import type { Core } from '@strapi/strapi';
import { fieldsOf } from '../unknown-fields';

/**
 * Which document is written stands in its address. Strapi would take another id among the fields as
 * well, and make a language of somebody else's document, past all that looks at its updates.
 * Call it in Strapi's register, ahead of all others.
 */
export function keepIdentity(strapi: Core.Strapi): void {
  strapi.documents.use(async ({ uid, params }, next) => {
    if (uid.startsWith('api::')) {
      Reflect.deleteProperty(fieldsOf(fieldsOf(params)['data']), 'documentId');
    }
    return next();
  });
}
