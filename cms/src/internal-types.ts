import type { Struct } from '@strapi/strapi';
import { fieldsOf } from './unknown-fields';

/** Kept by the CMS for itself: in no form, and read by no token. */
export const isInternal = ({ pluginOptions }: Pick<Struct.ContentTypeSchema, 'pluginOptions'>) =>
  fieldsOf(fieldsOf(pluginOptions)['content-manager'])['visible'] === false;
