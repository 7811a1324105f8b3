const SINGLE_TYPES: ReadonlySet<string> = new Set(['api::site.site']);

interface Which {
  uid: string;
  documentId: string;
  locale: string | null;
}

/** Where the form of a document is, within the admin. */
export function documentAddress({ uid, documentId, locale }: Which): string {
  const language = locale === null ? '' : `?plugins[i18n][locale]=${locale}`;
  if (SINGLE_TYPES.has(uid)) return `/content-manager/single-types/${uid}${language}`;
  return `/content-manager/collection-types/${uid}/${documentId}${language}`;
}
