import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { forbidden } from '../forbidden';
import { waitForTurn } from '../changes/recorder';
import { languageName } from '../locales/names';
import { writeLog } from '../log/write';
import { anyDocuments, subjectOf } from '../newsroom/documents';
import { accountOf, onBehalfOf, type Acting } from '../newsroom/on-behalf';
import { personIn } from '../newsroom/person';
import { mayDo } from '../newsroom/rights';
import { fieldsOf } from '../unknown-fields';
import { DEED_WORDS, SCHEDULE, versionOf, type Planned } from './entry';
import { draftOf } from './plan';

/** Does all that is due, what was missed while the CMS was down too; answers when the next is. */
export async function doWhatIsDue(strapi: Core.Strapi): Promise<number | null> {
  const due: Planned[] = await strapi.db.query(SCHEDULE).findMany({
    where: { stage: 'planned', due: { $lte: new Date() } },
    orderBy: [{ due: 'asc' }, { id: 'asc' }],
  });
  const failures: unknown[] = [];
  for (const planned of due) {
    await settle(strapi, planned).catch((error: unknown) => failures.push(error));
  }
  // What failed without being refused stays planned, and is tried again.
  if (failures.length > 0) throw new Error(failures.map(String).join(' '), { cause: failures[0] });
  return untilNext(strapi);
}

async function untilNext(strapi: Core.Strapi): Promise<number | null> {
  const next: Planned | null = await strapi.db
    .query(SCHEDULE)
    .findOne({ where: { stage: 'planned' }, orderBy: { due: 'asc' } });
  return next === null ? null : Math.max(new Date(next.due).getTime() - Date.now(), 0);
}

async function settle(strapi: Core.Strapi, planned: Planned): Promise<void> {
  const acting = await accountOf(strapi, planned.person);
  try {
    await claimAndDo(strapi, planned, acting);
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
    await keepRefusal(strapi, planned, { error, acting });
  }
}

/**
 * In one transaction, so that it is done once however many CMS processes see that it is due: who
 * comes second finds it no longer planned, and what fails is planned still.
 */
async function claimAndDo(strapi: Core.Strapi, planned: Planned, acting: Acting | null) {
  await strapi.db.transaction(async ({ trx }) => {
    // The same order for all: who writes documents takes its turn before it touches our rows.
    await waitForTurn(strapi, trx);
    if (!(await claim(strapi, planned, { stage: 'done' }))) return;
    if (acting === null) {
      throw forbidden(`The account of ${planned.name} is closed.`);
    }
    await onBehalfOf(strapi, acting, () => act(strapi, planned, acting));
  });
}

async function claim(strapi: Core.Strapi, { id }: Planned, outcome: object): Promise<boolean> {
  const { count } = await strapi.db.query(SCHEDULE).updateMany({
    where: { id, stage: 'planned' },
    data: { ...outcome, endedAt: new Date() },
  });
  return count > 0;
}

async function act(strapi: Core.Strapi, planned: Planned, { ability }: Acting): Promise<void> {
  const version = versionOf(planned);
  const { uid, documentId, locale } = version;
  const draft = await draftOf(strapi, version);
  if (draft === null) {
    throw new errors.NotFoundError(`There is no draft in ${languageName(locale)} any more.`);
  }
  if (!mayDo(strapi, ability, { deed: 'publish', uid, entity: draft })) {
    throw forbidden(`${planned.name} may no longer publish it.`);
  }
  await anyDocuments(strapi, uid)[planned.deed]({ documentId, locale });
}

interface Refusal {
  error: { message: string; details?: unknown };
  acting: Acting | null;
}

/** With the words of the gate, until it is mended or taken off the list. */
async function keepRefusal(strapi: Core.Strapi, planned: Planned, { error, acting }: Refusal) {
  await strapi.db.transaction(async () => {
    const problems = fieldsOf(error.details)['errors'] ?? null;
    const words = wordsOf(error.message, problems);
    const outcome = { stage: 'refused', reason: words, problems };
    if (!(await claim(strapi, planned, outcome))) return;
    const subject = subjectOf(strapi, versionOf(planned), planned.title ?? '');
    const person =
      acting === null
        ? { id: planned.person, name: planned.name, roles: [] }
        : personIn({ user: acting.user });
    const reason = `${DEED_WORDS[planned.deed]}: ${wordsForLog(words, problems)}`;
    await writeLog(strapi, { what: 'schedule', result: 'refused', subject, reason }, person);
  });
}

/** Of several of its own problems Strapi says no more than how many there are. */
function wordsOf(message: string, problems: unknown): string {
  if (!/^\d+ errors occurred$/.test(message) || !Array.isArray(problems)) return message;
  return problems.map((problem) => String(fieldsOf(problem)['message'])).join(' ');
}

/** The gate may quote a testimony to an editor; the log is told where it was refused alone (A4). */
function wordsForLog(words: string, problems: unknown): string {
  if (!Array.isArray(problems)) return words;
  const places = problems.map((problem) => [fieldsOf(problem)['path']].flat().join('.'));
  return `refused at ${[...new Set(places)].join(', ')}.`;
}
