import type { Core, Modules, Struct } from '@strapi/strapi';
import type { Subject } from '../log/entry';
import { DELETED, pastGate } from '../log/reasons';
import { logRefusal, writeLog } from '../log/write';
import { fieldsOf } from '../unknown-fields';
import { isLive, versionsShowing } from '../usage/uses';
import type { Written } from './enforce';
import { isSeenByItself } from './live-places';
import { modelsOf } from './models';
import { placeWords } from './place-words';
import type { Values } from './rule';
import { titleOf } from './titles';

type Context = Modules.Documents.Middleware.Context;
type ContentType = Pick<Struct.ContentTypeSchema, 'info' | 'options' | 'uid'>;

const subjectOf = ({ info }: ContentType, values: Values): Subject => ({
  type: info.singularName,
  documentId: String(values['documentId']),
  locale: typeof values['locale'] === 'string' ? values['locale'] : null,
  // A child may have chosen the name in a testimony; the log keeps it from nobody (A4).
  title: info.singularName === 'testimony' ? 'A testimony' : titleOf(values),
});

const hasDrafts = ({ options }: ContentType) => options?.draftAndPublish === true;

/** A publish, or an edit of what readers see. */
export async function logShown(
  strapi: Core.Strapi,
  contentType: ContentType,
  { values, isLive: seen }: Written,
): Promise<void> {
  if (!seen) return;
  const what = hasDrafts(contentType) ? 'publish' : 'edit-live';
  await writeLog(strapi, { what, result: 'done', subject: subjectOf(contentType, values) });
}

/** A write that is about to be rolled back. */
export async function logStopped(
  strapi: Core.Strapi,
  contentType: ContentType,
  { values, problems }: Written,
): Promise<void> {
  if (problems.length === 0) return;
  const what = hasDrafts(contentType) ? 'publish' : 'edit-live';
  const reason = rulesIn(strapi, contentType.uid, { values, problems });
  await logRefusal(strapi, { what, subject: subjectOf(contentType, values), reason });
}

/** Something that came past the gate, and what became of it: "is withheld". */
export async function logPastGate(
  strapi: Core.Strapi,
  contentType: ContentType,
  { values, problems, outcome }: Pick<Written, 'values' | 'problems'> & { outcome: string },
): Promise<void> {
  const what = hasDrafts(contentType) ? 'publish' : 'edit-live';
  const rules = rulesIn(strapi, contentType.uid, { values, problems });
  const reason = pastGate(outcome, rules);
  const subject = subjectOf(contentType, values);
  await writeLog(strapi, { what, result: 'refused', subject, reason });
}

/** Something that was withheld, and is not any more. */
export async function logPassed(
  strapi: Core.Strapi,
  contentType: ContentType,
  { values }: Pick<Written, 'values'>,
): Promise<void> {
  const subject = subjectOf(contentType, values);
  const reason = 'It is mended, and no longer withheld.';
  await writeLog(strapi, { what: 'edit-live', result: 'done', subject, reason });
}

/** By which rules, and in which fields; never what stands there. */
export function rulesIn(
  strapi: Core.Strapi,
  uid: string,
  { values, problems }: Pick<Written, 'values' | 'problems'>,
): string {
  const models = modelsOf(strapi);
  return problems
    .map(({ id, path, record }) => {
      const place = placeWords(models, uid, values, path);
      const within = record && placeWords(models, record.uid, {}, record.path);
      return `${[place, within].filter(Boolean).join(', ')} (${id})`;
    })
    .join('; ');
}

/** Whether readers see something of what is about to be unpublished or deleted. */
export async function wasSeen(
  strapi: Core.Strapi,
  { uid, params, contentType }: Context,
): Promise<boolean> {
  const { documentId } = fieldsOf(params);
  if (hasDrafts(contentType) || isSeenByItself(uid) || typeof documentId !== 'string') return true;
  const showings = await versionsShowing(strapi, { uid, documentId });
  return showings.some(
    ({ row, way: [top] }) => isSeenByItself(top.uid) && isLive(strapi, top.uid, row),
  );
}

/** What readers no longer see. */
export async function logHidden(
  strapi: Core.Strapi,
  { action, contentType }: Context,
  rows: readonly Values[],
): Promise<void> {
  const drafts = hasDrafts(contentType);
  const what = drafts ? 'unpublish' : 'edit-live';
  for (const row of rows) {
    if (drafts && (row['publishedAt'] ?? null) === null) continue;
    const subject = subjectOf(contentType, row);
    const why = action === 'delete' ? { reason: DELETED } : {};
    await writeLog(strapi, { what, result: 'done', subject, ...why });
  }
}
