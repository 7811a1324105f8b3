/** What Strapi tells a side panel of the document in the form, as far as we use it. */
export interface PanelProps {
  model: string;
  /** Neither is there while the document is new. */
  documentId?: string | undefined;
  document?: { locale?: string | null; updatedAt?: string; blocks?: unknown } | undefined;
}

/** One language of one document, as the newsroom's routes are asked for it. */
export interface Shown {
  type: string;
  documentId: string;
  locale: string;
}

/** Types that the site can show before they are published; src/previews/asked.ts has the same. */
const PREVIEWED = ['story', 'page', 'statistic', 'case-study', 'author'];

/** Null for what has no preview, or is not saved yet. */
export function shownIn({ model, documentId, document }: PanelProps): Shown | null {
  const type = PREVIEWED.find((one) => model === `api::${one}.${one}`);
  if (type === undefined || !documentId || !document?.updatedAt || !document.locale) return null;
  return { type, documentId, locale: document.locale };
}
