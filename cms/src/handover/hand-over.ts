import type { Core } from '@strapi/strapi';
import { createRecorder, type Recorder } from '../changes/recorder';
import { findChanges } from '../changes/register';
import { writeLog } from '../log/write';
import { anyDocuments, subjectOf } from '../newsroom/documents';
import { authorRows, type Byline } from './bylines';
import { planHandOver, type HandOver, type Wanted } from './plan';

const STORY = 'api::story.story';
const AUTHOR = 'api::author.author';

/** Does what planHandOver tells, all or nothing. */
export async function handOver(strapi: Core.Strapi, wanted: Wanted): Promise<HandOver> {
  const recorder = createRecorder(strapi, () => void findChanges(strapi).waiters.look());
  return recorder.transaction(async (record) => {
    const planned = await planHandOver(strapi, wanted);
    const { bylines } = planned;
    // Drafts first: saving one must not make a live version look older than it was.
    for (const byline of bylines) if (!byline.isLive) await changeDraft(strapi, byline);
    for (const byline of bylines) if (byline.isLive) await changeLive(strapi, byline, bylines);
    await record(changesOf(bylines));
    if (wanted.markFormer) await markFormer(strapi, wanted.fromAuthor);
    if (planned.account !== null) {
      const { id } = planned.account;
      await strapi.service('admin::user').updateById(id, { isActive: false });
    }
    await log(strapi, planned);
    return planned;
  });
}

/** As an editor would: it is checked, kept as a version and voids an approval as any other edit. */
async function changeDraft(strapi: Core.Strapi, { documentId, locale, documents }: Byline) {
  const data = { authors: { set: documents } };
  await anyDocuments(strapi, STORY).update({ documentId, locale, data });
}

/**
 * Only the names, and not by publishing: that would put out what is unfinished in the draft, and
 * ask again for an approval of words that did not change. A decision tells more.
 */
async function changeLive(strapi: Core.Strapi, byline: Byline, all: readonly Byline[]) {
  const { id, documentId, locale, authors } = byline;
  const draft = all.find(
    (one) => !one.isLive && one.documentId === documentId && one.locale === locale,
  );
  const isSame = draft !== undefined && new Date(draft.updatedAt) <= new Date(byline.updatedAt);
  await strapi.db.query(STORY).update({
    where: { id },
    // Not before the draft, or the admin would say that something in it waits to be published.
    data: { authors, updatedAt: isSame ? new Date() : byline.updatedAt },
  });
}

type Changes = Parameters<Parameters<Parameters<Recorder['transaction']>[0]>[0]>[0];

const changesOf = (bylines: readonly Byline[]): Changes =>
  bylines
    .filter(({ isLive }) => isLive)
    .map(({ documentId, locale }) => ({ type: 'story', documentId, locale, action: 'publish' }));

/** B2: the name goes from every page that still has it. */
async function markFormer(strapi: Core.Strapi, documentId: string): Promise<void> {
  const [locale = 'en'] = (await authorRows(strapi, documentId)).keys();
  await anyDocuments(strapi, AUTHOR).update({ documentId, locale, data: { former: true } });
}

async function log(strapi: Core.Strapi, { wanted, from, to, bylines, account }: HandOver) {
  const { fromAuthor: documentId, markFormer: former } = wanted;
  const subject = subjectOf(strapi, { uid: AUTHOR, documentId, locale: null }, from);
  const stories = new Set(bylines.map((byline) => byline.documentId)).size;
  const words = [
    `To ${to}: ${stories} ${stories === 1 ? 'story' : 'stories'}.`,
    ...(former ? ['Marked as a former member.'] : []),
    ...(account === null ? [] : [`Account closed: ${account.name}.`]),
  ];
  await writeLog(strapi, { what: 'hand-over', result: 'done', subject, reason: words.join(' ') });
}
