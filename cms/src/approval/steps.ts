import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { forbidden } from '../forbidden';
import type { Logged } from '../log/entry';
import { writeLog } from '../log/write';
import type { Person } from '../newsroom/person';
import { VERSION } from '../versions/store';
import { APPROVAL, STORY, type State, type Step, type StoryVersion } from './approval';
import { lookAt, type Look } from './look';
import { approvalOf, stepsOf } from './state';

export interface Asked extends StoryVersion {
  note: string | null;
  /** Of what the person saw: a story that changed meanwhile is not approved unseen. */
  digest?: string | undefined;
}

interface Now {
  look: Look;
  state: State;
}

/** Asks for somebody to look at a story: the safeguarding lead where it is sensitive, else an editor. */
export async function askForReview(strapi: Core.Strapi, asked: Asked, person: Person) {
  await inTurn(strapi, asked, async (now) => {
    if (now.state === 'approved')
      throw new errors.ValidationError('This story is approved already.');
    await record(strapi, { asked, look: now.look, person, step: 'asked' });
    await log(strapi, { what: 'ask-for-review', asked, look: now.look, person });
  });
}

/** Approves exactly what the story shows now (A2). Whoever may, may approve their own: the log says so. */
export async function approve(strapi: Core.Strapi, asked: Asked, person: Person) {
  await inTurn(strapi, asked, async ({ look }) => {
    if (!look.isSensitive) {
      throw new errors.ValidationError('This story is not sensitive: it needs no approval.');
    }
    if (asked.digest !== undefined && asked.digest !== look.digest) {
      const message =
        'This story changed while you were reading it. Read it again, then approve it.';
      throw new errors.ApplicationError(message);
    }
    const own = (await isOwn(strapi, asked, person)) ? 'Approved own story, alone.' : null;
    await record(strapi, { asked, look, person, step: 'approved' });
    await log(strapi, { what: 'approve', asked, look, person, words: own });
  });
}

/** Takes an approval back, or sends a story that waits back to whoever wrote it. */
export async function withdraw(
  strapi: Core.Strapi,
  asked: Asked,
  { person, mayReview }: { person: Person; mayReview: boolean },
) {
  await inTurn(strapi, asked, async ({ look, state }) => {
    if (state === 'none' || state === 'not-needed') {
      throw new errors.ValidationError('There is nothing to take back.');
    }
    if (state !== 'asked' && !mayReview) {
      throw forbidden('Only the safeguarding lead takes an approval back.');
    }
    const words = state === 'asked' ? 'The review that was asked for was called off.' : null;
    await record(strapi, { asked, look, person, step: 'withdrawn' });
    await log(strapi, { what: 'withdraw-approval', asked, look, person, words });
  });
}

/** One transaction for looking and writing, so that what is recorded is what was looked at. */
async function inTurn(
  strapi: Core.Strapi,
  version: StoryVersion,
  step: (now: Now) => Promise<void>,
): Promise<void> {
  await strapi.db.transaction(async () => {
    const { documentId, locale } = version;
    const look = await lookAt(strapi, { documentId, locale });
    if (look === null) throw new errors.NotFoundError('There is no such story in this language.');
    const { state } = approvalOf(look, await stepsOf(strapi, version));
    await step({ look, state });
  });
}

interface Done {
  asked: Asked;
  look: Look;
  person: Person;
}

async function record(strapi: Core.Strapi, { asked, look, person, step }: Done & { step: Step }) {
  const { documentId, locale, note } = asked;
  await strapi.db.query(APPROVAL).create({
    data: {
      at: new Date(),
      step,
      document: documentId,
      language: locale,
      person: person.id,
      name: person.name,
      note,
      digest: look.digest,
      parts: look.parts,
    },
  });
}

async function log(
  strapi: Core.Strapi,
  { what, asked, look, person, words = null }: Done & { what: Logged; words?: string | null },
) {
  const { documentId, locale, note } = asked;
  const subject = { type: 'story', documentId, locale, title: look.title };
  const reason = [words, note].filter((part) => part !== null && part !== '').join(' ');
  await writeLog(strapi, { what, result: 'done', subject, ...(reason && { reason }) }, person);
}

/** Whether somebody has a hand in what they approve: wrote it, changed a word of it, or asked for it. */
async function isOwn(strapi: Core.Strapi, version: StoryVersion, { id }: Person): Promise<boolean> {
  if (id === null) return false;
  const { documentId, locale } = version;
  const draft: { createdBy: { id: number } | null } | null = await strapi.db.query(STORY).findOne({
    where: { documentId, locale, publishedAt: null },
    populate: { createdBy: { select: ['id'] } },
  });
  const steps = await stepsOf(strapi, version);
  const asker = steps.find(({ step }) => step === 'asked')?.person;
  if ([draft?.createdBy?.id, asker].includes(id)) return true;
  // Not who saved it last, which a refused publish does too: each version says something new.
  const where = { document: documentId, language: locale, person: id };
  return (await strapi.db.query(VERSION).count({ where })) > 0;
}
