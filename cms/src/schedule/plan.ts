import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { languageName } from '../locales/names';
import { writeLog } from '../log/write';
import { personNow, THE_CMS, type Person } from '../newsroom/person';
import { titleOf } from '../gate/titles';
import { subjectOf } from '../newsroom/documents';
import { fieldsOf } from '../unknown-fields';
import { clubWords } from './club-time';
import { DEED_WORDS, SCHEDULE, versionOf, type Deed, type Planned, type Version } from './entry';

export interface Plan extends Version {
  deed: Deed;
  at: Date;
  zone: string;
}

/** Writes down what is to happen. An earlier plan for the same gives way, and so does a refusal. */
export async function plan(strapi: Core.Strapi, wanted: Plan): Promise<Planned> {
  const { uid, documentId, locale, deed, at, zone } = wanted;
  return strapi.db.transaction(async () => {
    const draft = await draftOf(strapi, wanted);
    if (draft === null) {
      throw new errors.NotFoundError(`There is no draft in ${languageName(locale)}.`);
    }
    if (at.getTime() <= Date.now()) throw new errors.ValidationError('That time is past.');
    if (deed === 'unpublish') await refuseUnseen(strapi, wanted);
    await end(strapi, { ...where(wanted), deed, stage: { $in: OPEN } }, 'cancelled');
    const person = personNow(strapi);
    const title = titleOf(draft);
    const reason = `${DEED_WORDS[deed]} on ${clubWords(at, zone)}`;
    const subject = subjectOf(strapi, wanted, title);
    await writeLog(strapi, { what: 'schedule', result: 'done', subject, reason }, person);
    return strapi.db.query(SCHEDULE).create({
      data: {
        ...{ type: uid, document: documentId, language: locale, title, deed, due: at },
        ...{ stage: 'planned', person: person.id, name: person.name },
      },
    });
  });
}

/** What may still happen, or waits to be mended. */
const OPEN = ['planned', 'refused'];

const where = ({ uid, documentId, locale }: Version) => ({
  type: uid,
  document: documentId,
  language: locale,
});

export async function draftOf(strapi: Core.Strapi, { uid, documentId, locale }: Version) {
  const draft: Record<string, unknown> | null = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, locale, publishedAt: null }, populate: ['createdBy'] });
  return draft;
}

async function refuseUnseen(strapi: Core.Strapi, { at, ...version }: Plan): Promise<void> {
  const { uid, documentId, locale } = version;
  const live = { documentId, locale, publishedAt: { $notNull: true } };
  if ((await strapi.db.query(uid).count({ where: live })) > 0) return;
  const before = { ...where(version), deed: 'publish', stage: 'planned', due: { $lt: at } };
  if ((await strapi.db.query(SCHEDULE).count({ where: before })) > 0) return;
  throw new errors.ValidationError(
    'Readers do not see it, and nothing is planned before then. Plan first when it is published.',
  );
}

/** Takes one plan, or a refusal that is not to be mended, off the list. */
export async function cancel(strapi: Core.Strapi, planned: Planned, person?: Person) {
  await strapi.db.transaction(async () => {
    if (!(await end(strapi, { id: planned.id, stage: { $in: OPEN } }, 'cancelled'))) return;
    const subject = subjectOf(strapi, versionOf(planned), planned.title ?? '');
    const reason = DEED_WORDS[planned.deed];
    await writeLog(strapi, { what: 'unschedule', result: 'done', subject, reason }, person);
  });
}

/** All that is planned for a document, in one language or in all; answers how many plans there were. */
export async function cancelAll(
  strapi: Core.Strapi,
  { uid, documentId, locale }: Omit<Version, 'locale'> & { locale?: string },
): Promise<number> {
  const found: Planned[] = await strapi.db.query(SCHEDULE).findMany({
    where: {
      ...{ type: uid, document: documentId, stage: { $in: OPEN } },
      ...(locale !== undefined && { language: locale }),
    },
  });
  const person = personNow(strapi);
  for (const one of found) await cancel(strapi, one, person.id === null ? THE_CMS : person);
  return found.length;
}

interface Refused {
  title: string;
  /** As the gate threw it. */
  error: { message: string; details: unknown };
}

/** What readers saw until the gate took it back: it stands where refused plans do, to be mended. */
export async function listRefused(
  strapi: Core.Strapi,
  version: Version,
  { title, error }: Refused,
): Promise<void> {
  const now = new Date();
  await strapi.db.query(SCHEDULE).create({
    data: {
      ...where(version),
      ...{ title: title.slice(0, LONGEST_TITLE), deed: 'publish', due: now, endedAt: now },
      ...{ stage: 'refused', person: NOBODY, name: THE_CMS.name },
      ...{ reason: error.message, problems: fieldsOf(error.details)['errors'] ?? null },
    },
  });
}

/** No account has this id. */
const NOBODY = 0;
/** What PostgreSQL takes into a column of plain text. */
const LONGEST_TITLE = 255;

/** Plans that came with an import name people by the numbers of their accounts in another CMS. */
export async function refusePlans(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query(SCHEDULE).updateMany({
    where: { stage: 'planned' },
    data: { stage: 'refused', endedAt: new Date(), reason: MOVED },
  });
}

const MOVED = 'It was planned in another CMS, by somebody who has no account here. Plan it again.';

/** A refusal is over once it is published after all. */
export async function mend(strapi: Core.Strapi, version: Version): Promise<void> {
  await end(strapi, { ...where(version), deed: 'publish', stage: 'refused' }, 'mended');
}

/** Whether there was any, and nobody else has ended it. */
async function end(strapi: Core.Strapi, which: object, stage: Planned['stage']): Promise<boolean> {
  const { count } = await strapi.db
    .query(SCHEDULE)
    .updateMany({ where: which, data: { stage, endedAt: new Date() } });
  return count > 0;
}
