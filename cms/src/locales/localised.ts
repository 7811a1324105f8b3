import { fieldsOf } from '../unknown-fields';

/** Whether a content type, or a field, has its own content in each language. */
export const isLocalised = ({ pluginOptions }: { pluginOptions?: unknown }): boolean =>
  fieldsOf(fieldsOf(pluginOptions)['i18n'])['localized'] === true;
