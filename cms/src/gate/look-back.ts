import type { Core, UID } from '@strapi/strapi';
import { findChanges } from '../changes/register';
import { anyDocuments } from '../newsroom/documents';
import { draftOf, listRefused } from '../schedule/plan';
import { keepLive } from '../versions/keep';
import { judgeWritten, type Written } from './enforce';
import { hasDrafts } from './judge';
import {
  forgetGone,
  judgedTypes,
  neverPassed,
  withheld,
  writePassed,
  writeWithheld,
} from './judged';
import { logKeptBack, rulesIn } from './log-writes';
import { refusalOf } from './refusal';
import { inLanguage, namedAs, titleOf } from './titles';

/** So many rows at once, with all that they show. */
const AT_ONCE = 50;

/**
 * Judges what readers see and the gate has never let pass, such as what an import wrote (A3). What
 * breaks a rule becomes a draft again; what has no drafts is kept from readers until it is mended.
 * Nothing is deleted. Call it before anybody is served: what passed once costs nothing here.
 */
export async function lookBack(strapi: Core.Strapi): Promise<void> {
  for (const uid of judgedTypes(strapi)) {
    await forgetGone(strapi, uid);
    const ids = await neverPassed(strapi, uid);
    if (ids.length > 0) await lookAtRows(strapi, uid, ids);
  }
}

async function lookAtRows(strapi: Core.Strapi, uid: string, ids: readonly number[]): Promise<void> {
  const refused: Written[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const write = { uid, ids: some, earlier: [], status: 'published' } as const;
    const judged = await judgeWritten(strapi, write);
    await letPass(strapi, uid, judged.filter(isFine));
    refused.push(...judged.filter((one) => !isFine(one)));
  }
  // Only now: a story that is taken back is gone from what the others show.
  for (const one of refused) {
    await (hasDrafts(strapi, uid) ? takeBack : withhold)(strapi, uid, one);
  }
}

const isFine = ({ problems }: Written) => problems.length === 0;

/** Some of it may have been kept from readers until now. */
async function letPass(strapi: Core.Strapi, uid: string, judged: readonly Written[]) {
  const ids = judged.map(({ values }) => Number(values['id']));
  await findChanges(strapi).recorder.transaction(async (record) => {
    const before = new Set((await withheld(strapi, uid)).map(({ id }) => id));
    await writePassed(strapi, uid, ids);
    const back = judged.filter(({ values }) => before.has(Number(values['id'])));
    await record(back.map((one) => ({ ...changeOf(strapi, uid, one), action: 'publish' })));
  });
}

async function takeBack(strapi: Core.Strapi, uid: string, written: Written): Promise<void> {
  const { documentId, locale } = namesOf(written);
  const version = { uid, documentId, locale: locale ?? 'en' };
  await findChanges(strapi).recorder.transaction(async () => {
    if (!(await isStillOpen(strapi, uid, written))) return;
    const documents = anyDocuments(strapi, uid);
    if ((await draftOf(strapi, version)) === null) await documents.discardDraft(version);
    await keepLive(strapi, version);
    await documents.unpublish(version);
    await logKeptBack(strapi, typeOf(strapi, uid), written);
    const error = refusalOf(strapi, uid, [written]);
    await listRefused(strapi, version, { title: titleOf(written.values), error });
    tell(strapi, uid, written, 'is a draft again');
  });
}

async function withhold(strapi: Core.Strapi, uid: string, written: Written): Promise<void> {
  const id = Number(written.values['id']);
  await findChanges(strapi).recorder.transaction(async (record) => {
    const before = await withheld(strapi, uid);
    if (before.some((one) => one.id === id)) return;
    await writeWithheld(strapi, uid, [id]);
    await logKeptBack(strapi, typeOf(strapi, uid), written);
    await record([{ ...changeOf(strapi, uid, written), action: 'unpublish' }]);
    tell(strapi, uid, written, 'is kept from readers');
  });
}

/** Another process may have begun at the same time. */
async function isStillOpen(strapi: Core.Strapi, uid: string, { values }: Written) {
  return (await neverPassed(strapi, uid)).includes(Number(values['id']));
}

const namesOf = ({ values: { documentId, locale } }: Written) => ({
  documentId: String(documentId),
  locale: typeof locale === 'string' ? locale : null,
});

const changeOf = (strapi: Core.Strapi, uid: string, written: Written) => ({
  type: typeOf(strapi, uid).info.singularName,
  ...namesOf(written),
});

// Safe because only uids of our own content types come here.
const typeOf = (strapi: Core.Strapi, uid: string) => strapi.contentType(uid as UID.ContentType);

/** As an error: Strapi's import shows its operator nothing less. */
function tell(strapi: Core.Strapi, uid: string, written: Written, outcome: string): void {
  const { documentId, locale } = namesOf(written);
  // A child may have chosen the name in a testimony.
  const title = uid === 'api::testimony.testimony' ? documentId : titleOf(written.values);
  strapi.log.error(
    `The ${namedAs({ uid, title })}${inLanguage(locale)} came past the gate and ${outcome}: ${rulesIn(strapi, uid, written)}. Mend it in the admin; its home page lists it.`,
  );
}
