import { useQueryParams } from '@strapi/strapi/admin';

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

/** The language that a form or list is in. */
export function useLanguage(): string {
  const [{ query }] = useQueryParams<Query>();
  return query.plugins?.i18n?.locale ?? 'en';
}
