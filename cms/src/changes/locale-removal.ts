import type { Core } from '@strapi/strapi';
import type { NewChange } from './change-row';
import type { Recorder } from './recorder';

interface Locales {
  findById(id: number | string): Promise<{ code: string } | null>;
  delete(where: { id: number | string }): Promise<unknown>;
}

/** Removing a language deletes its documents past the document service; they get rows here. */
export function recordLocaleRemoval(strapi: Core.Strapi, recorder: Recorder): void {
  const locales = strapi.plugin('i18n').service<Locales>('locales');
  const remove = locales.delete.bind(locales);

  locales.delete = (where) =>
    recorder.transaction(async (record) => {
      const locale = await locales.findById(where.id);
      const gone = locale === null ? [] : await seenIn(strapi, locale.code);
      const result = await remove(where);
      await record(gone);
      return result;
    });
}

async function seenIn(strapi: Core.Strapi, locale: string): Promise<NewChange[]> {
  const found: NewChange[] = [];
  for (const contentType of Object.values(strapi.contentTypes)) {
    if (!contentType.uid.startsWith('api::')) continue;
    const drafts = contentType.options?.draftAndPublish === true;
    const documents: { documentId: string }[] = await strapi.db.query(contentType.uid).findMany({
      where: { locale, ...(drafts ? { publishedAt: { $notNull: true } } : {}) },
      select: ['documentId'],
    });
    const type = contentType.info.singularName;
    found.push(
      ...documents.map(({ documentId }) => ({
        type,
        documentId,
        locale,
        action: 'delete' as const,
      })),
    );
  }
  return found;
}
