import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findChanges } from '../changes/register';
import { writeLog } from '../log/write';
import type { Person } from '../newsroom/person';
import { isLocalised } from '../locales/localised';
import { judge, type Asked } from './judge';
import { letPassMended } from './let-pass';
import { OVERRIDE, type Override } from './overrides';
import type { Problem } from './problem';
import { titleOf } from './titles';

export interface Wish extends Asked {
  documentId: string;
  key: string;
  reason: string;
}

/**
 * Lets one problem of one document pass, with a reason, and with it what was withheld for that
 * alone; gives the number of the override.
 */
export async function makeOverride(
  strapi: Core.Strapi,
  wish: Wish,
  person: Person,
): Promise<number> {
  const { rule } = await overridable(strapi, wish);
  const { uid, documentId, key, reason } = wish;
  return findChanges(strapi).recorder.transaction(async () => {
    const made: { id: number } = await strapi.db.query(OVERRIDE).create({
      data: {
        ...{
          type: uid,
          document: documentId,
          language: languageOf(strapi, wish),
          key,
          rule,
          reason,
        },
        ...{ person: person.id, name: person.name, at: new Date() },
      },
    });
    await log(strapi, { ...wish, reason: `${rule}: ${reason}` }, person);
    await letPassMended(strapi);
    return made.id;
  });
}

async function overridable(strapi: Core.Strapi, wish: Wish): Promise<{ rule: string }> {
  const { problems } = await judge(strapi, wish);
  const problem = problems.find(({ key }) => key === wish.key);
  if (problem === undefined) {
    throw new errors.NotFoundError(
      'This problem is not in the document as it is saved. Save it, and look again.',
    );
  }
  if (problem.level !== 'stops-unless-overridden') throw notToOverride(problem);
  if (problem.isOverridden) {
    throw new errors.ValidationError('Somebody lets this pass already.');
  }
  return { rule: problem.id };
}

const notToOverride = ({ id, level }: Problem) =>
  new errors.ValidationError(
    level === 'advises'
      ? `${id} only advises: there is nothing to override.`
      : `Nobody may override this (${id}). It has to be mended.`,
  );

/** Ends an override; what it let pass stops again. */
export async function endOverride(strapi: Core.Strapi, id: number, person: Person): Promise<void> {
  const found: Override | null = await strapi.db
    .query(OVERRIDE)
    .findOne({ where: { id, endedAt: { $null: true } } });
  if (found === null) throw new errors.NotFoundError('There is no such override.');
  await strapi.db.transaction(async () => {
    await strapi.db.query(OVERRIDE).update({ where: { id }, data: { endedAt: new Date() } });
    const { type: uid, document: documentId, language, rule } = found;
    const subject = { uid, documentId, locale: language };
    await log(strapi, { ...subject, reason: `${rule}: the override is ended.` }, person);
  });
}

interface Logged {
  uid: string;
  documentId: string;
  locale: string | null;
  reason: string;
}

async function log(
  strapi: Core.Strapi,
  { uid, documentId, locale, reason }: Logged,
  person: Person,
): Promise<void> {
  const row: object | null = await strapi.db.query(uid).findOne({
    where: { documentId, ...(locale !== null && { locale }) },
  });
  const type = typeOf(strapi, uid).info.singularName;
  const subject = { type, documentId, locale, title: titleOf({ ...row }) };
  await writeLog(strapi, { what: 'override', result: 'done', subject, reason }, person);
}

// Safe because a problem was found in a document of this type.
const typeOf = (strapi: Core.Strapi, uid: string) => strapi.contentType(uid as UID.ContentType);

const languageOf = (strapi: Core.Strapi, { uid, locale }: Wish) =>
  isLocalised(typeOf(strapi, uid)) ? locale : null;
