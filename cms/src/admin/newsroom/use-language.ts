import { useQueryParams } from '@strapi/strapi/admin';

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

/** The language that the address of a form or list names. */
export function useAskedLanguage(): string | null {
  const [{ query }] = useQueryParams<Query>();
  return query.plugins?.i18n?.locale ?? null;
}

/** The language that a form or list is in. */
export const useLanguage = (): string => useAskedLanguage() ?? 'en';
