import type { Core } from '@strapi/strapi';
import { typeViews } from '../edit-view/views';
import { fieldsOf } from '../unknown-fields';
import { titleOf, type Names } from './describe';
import { typeOf } from './draft';
import { isLocalised } from '../locales/localised';
import { FILE, keyOf, type Reference } from './writable';

/** What editors call each of these; what is not there in that language has no name. */
export async function findNames(
  strapi: Core.Strapi,
  references: readonly Reference[],
  locale: string | null,
): Promise<Names> {
  const targets = [...new Set(references.map(({ target }) => target))];
  const names: Record<string, string> = {};
  for (const target of targets) {
    const ids = references.filter((one) => one.target === target).map(({ id }) => id);
    for (const row of await findRows(strapi, target, ids, locale)) {
      const { id, documentId } = fieldsOf(row);
      const known = target === FILE ? id : documentId;
      if (typeof known !== 'string' && typeof known !== 'number') continue;
      names[keyOf({ target, id: known })] = titleOf(row, typeViews[target]?.mainField);
    }
  }
  return names;
}

async function findRows(
  strapi: Core.Strapi,
  target: string,
  ids: readonly (string | number)[],
  locale: string | null,
): Promise<unknown[]> {
  const type = typeOf(strapi, target);
  if (type === undefined) return [];
  const where =
    target === FILE
      ? { id: { $in: ids } }
      : { documentId: { $in: ids }, ...(locale !== null && isLocalised(type) && { locale }) };
  return strapi.db.query(type.uid).findMany({ where });
}
