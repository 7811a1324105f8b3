import type { Core, UID } from '@strapi/strapi';
import type { NewChange } from '../changes/change-row';
import { findChanges } from '../changes/register';
import { isLive, versionsShowing } from '../usage/uses';
import { judgeWritten, type Written } from './enforce';
import { withheld, writePassed } from './judged';
import { logPassed } from './log-writes';

/**
 * What stands in the way of rows as they are stored. What an admission tells readers was written
 * down while they saw it, which is no reason to take it from them (F2).
 */
export async function judgeStored(
  strapi: Core.Strapi,
  uid: string,
  ids: readonly number[],
): Promise<Written[]> {
  const judged = await judgeWritten(strapi, { uid, ids, earlier: [], status: 'published' });
  return judged.map((one) => ({
    ...one,
    problems: one.problems.filter(({ isAdmission }) => !isAdmission),
  }));
}

export const isFine = ({ problems }: Written): boolean => problems.length === 0;

/** What was withheld of it readers see again, by itself and wherever it is shown or named. */
export async function letPass(
  strapi: Core.Strapi,
  uid: string,
  judged: readonly Written[],
): Promise<void> {
  await findChanges(strapi).recorder.transaction(async (record) => {
    const before = new Set((await withheld(strapi, uid)).map(({ id }) => id));
    await writePassed(strapi, uid, judged.map(idOf));
    for (const one of judged) {
      if (!before.has(idOf(one))) continue;
      await logPassed(strapi, typeOf(strapi, uid), one);
      await record([{ ...changeOf(strapi, uid, one.values), action: 'publish' }]);
      await record(await changesAround(strapi, uid, one));
    }
  });
}

/**
 * Judges again what is withheld: a write elsewhere may have mended it, or an override. Call it
 * within their transaction; where nothing is withheld, it is one query.
 */
export async function letPassMended(strapi: Core.Strapi): Promise<void> {
  const rows = await withheld(strapi);
  for (const uid of new Set(rows.map((row) => row.uid))) {
    const ids = rows.filter((row) => row.uid === uid).map(({ id }) => id);
    const judged = (await judgeStored(strapi, uid, ids)).filter(isFine);
    if (judged.length > 0) await letPass(strapi, uid, judged);
  }
}

/** The site has pages of these that were made without it. */
async function changesAround(
  strapi: Core.Strapi,
  uid: string,
  { values }: Written,
): Promise<NewChange[]> {
  const { documentId, locale } = namesOf(values);
  const inLocale = locale === null ? {} : { locale };
  const showings = await versionsShowing(strapi, { uid, documentId, ...inLocale });
  const changes = showings
    .filter(({ row, way: [top] }) => top.uid.startsWith('api::') && isLive(strapi, top.uid, row))
    .map(({ row, way: [top] }): NewChange => {
      return { ...changeOf(strapi, top.uid, { ...row }), action: 'update' };
    });
  const each = new Map(changes.map((one) => [JSON.stringify(one), one]));
  return [...each.values()];
}

export const idOf = ({ values }: Written): number => Number(values['id']);

export const namesOf = ({ documentId, locale }: Written['values']) => ({
  documentId: String(documentId),
  locale: typeof locale === 'string' ? locale : null,
});

/** A change row without its action. */
export const changeOf = (strapi: Core.Strapi, uid: string, values: Written['values']) => ({
  type: typeOf(strapi, uid).info.singularName,
  ...namesOf(values),
});

// Safe because only uids of our own content types come here.
export const typeOf = (strapi: Core.Strapi, uid: string) =>
  strapi.contentType(uid as UID.ContentType);
