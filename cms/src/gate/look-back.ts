import type { Core } from '@strapi/strapi';
import { findChanges } from '../changes/register';
import { DEFAULT_LOCALE } from '../locales/names';
import { anyDocuments } from '../newsroom/documents';
import { draftOf, listRefused } from '../schedule/plan';
import { keepLive } from '../versions/keep';
import type { Written } from './enforce';
import { hasDrafts } from './judge';
import { forgetGone, judgedTypes, notPassed, withheld, writeWithheld } from './judged';
import { changeOf, idOf, isFine, judgeStored, letPass, namesOf, typeOf } from './let-pass';
import { logPastGate, rulesIn } from './log-writes';
import { refusalOf } from './refusal';
import { inLanguage, namedAs, titleOf } from './titles';

/** So many rows at once, with all that they show. */
const AT_ONCE = 50;
const TAKEN_BACK = 'is taken back to a draft';
const WITHHELD = 'is withheld';

/**
 * Judges all that would be live and is not on the gate's list, such as what an import wrote (A3).
 * What breaks a rule is taken back to a draft; what has no drafts is withheld until it is mended,
 * and judged again each time. Nothing is deleted. Call it before anybody is served: what has passed
 * is not judged again.
 */
export async function lookBack(strapi: Core.Strapi): Promise<void> {
  for (const uid of judgedTypes(strapi)) {
    await forgetGone(strapi, uid);
    const ids = await notPassed(strapi, uid);
    if (ids.length > 0) await lookAtRows(strapi, uid, ids);
  }
}

async function lookAtRows(strapi: Core.Strapi, uid: string, ids: readonly number[]): Promise<void> {
  const refused: Written[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const judged = await judgeStored(strapi, uid, some);
    await letPass(strapi, uid, judged.filter(isFine));
    refused.push(...judged.filter((one) => !isFine(one)));
  }
  // Only now: a story that is taken back is gone from what the others show.
  for (const one of refused) {
    await (hasDrafts(strapi, uid) ? takeBack : withhold)(strapi, uid, one);
  }
}

async function takeBack(strapi: Core.Strapi, uid: string, written: Written): Promise<void> {
  const { documentId, locale } = namesOf(written.values);
  const version = { uid, documentId, locale: locale ?? DEFAULT_LOCALE };
  await findChanges(strapi).recorder.transaction(async () => {
    if (!(await isStillOpen(strapi, uid, written))) return;
    const documents = anyDocuments(strapi, uid);
    if ((await draftOf(strapi, version)) === null) await documents.discardDraft(version);
    await keepLive(strapi, version);
    await documents.unpublish(version);
    await logPastGate(strapi, typeOf(strapi, uid), { ...written, outcome: TAKEN_BACK });
    const error = refusalOf(strapi, uid, [written]);
    await listRefused(strapi, version, { title: titleOf(written.values), error });
    tell(strapi, uid, written, TAKEN_BACK);
  });
}

async function withhold(strapi: Core.Strapi, uid: string, written: Written): Promise<void> {
  const id = idOf(written);
  await findChanges(strapi).recorder.transaction(async (record) => {
    if (!(await isStillOpen(strapi, uid, written))) return;
    const before = await withheld(strapi, uid);
    if (before.some((one) => one.id === id)) return;
    await writeWithheld(strapi, uid, [id]);
    await logPastGate(strapi, typeOf(strapi, uid), { ...written, outcome: WITHHELD });
    await record([{ ...changeOf(strapi, uid, written.values), action: 'unpublish' }]);
    tell(strapi, uid, written, WITHHELD);
  });
}

/** Another process may have begun at the same time, or somebody mended it meanwhile. */
const isStillOpen = async (strapi: Core.Strapi, uid: string, written: Written) =>
  (await notPassed(strapi, uid)).includes(idOf(written));

/** As an error: Strapi's import shows its operator nothing less. */
function tell(strapi: Core.Strapi, uid: string, written: Written, outcome: string): void {
  const { documentId, locale } = namesOf(written.values);
  // A child may have chosen the name in a testimony.
  const title = uid === 'api::testimony.testimony' ? documentId : titleOf(written.values);
  strapi.log.error(
    `The ${namedAs({ uid, title })}${inLanguage(locale)} came past the gate and ${outcome}: ${rulesIn(strapi, uid, written)}. Mend it in the admin; its home page lists it.`,
  );
}
