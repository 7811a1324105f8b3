import type { Core } from '@strapi/strapi';
import { fieldsOf } from '../unknown-fields';
import { inheritRelations } from './inherit';
import { namedRefusal } from './untranslated';

/** Call it in Strapi's register: what Strapi does to relations between languages, made plain. */
export function registerLocales(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!context.uid.startsWith('api::')) return next();
    await inheritRelations(strapi, context);
    try {
      return await next();
    } catch (error) {
      throw await namedRefusal(strapi, error, fieldsOf(context.params)['data']);
    }
  });
}
