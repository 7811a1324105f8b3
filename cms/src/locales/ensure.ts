import type { Core } from '@strapi/strapi';
import { LANGUAGES } from './names';

interface Locales {
  findByCode(code: string): Promise<object | null>;
  create(locale: { code: string; name: string }): Promise<unknown>;
}

/** Makes the languages that are missing; one that an editor named otherwise keeps its name. */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const locales: Locales = strapi.plugin('i18n').service('locales');
  for (const [code, name] of Object.entries(LANGUAGES)) {
    if ((await locales.findByCode(code)) === null) await locales.create({ code, name });
  }
}
