import type { Core } from '@strapi/strapi';
import { APPROVAL, STORY, type ApprovalRow } from '../../approval/approval';
import { SCHEDULE, type Planned } from '../../schedule/entry';
import { NEWSROOM_ACTIONS } from '../actions';
import { partOf, type Entry, type Finder } from './entry';
import type { Reader } from './reader';

/** What waits for this person: reviews, what could not go out, and what goes out next. */
export const waiting: Finder = async (strapi, reader) => {
  if (!reader.mayRead(STORY)) return null;
  const reviews = reader.may(NEWSROOM_ACTIONS.review) ? await toReview(strapi, reader) : [];
  const plans = reader.may(NEWSROOM_ACTIONS.schedule) ? await planned(strapi, reader) : [];
  return partOf([
    ...plans.filter(isRefused),
    ...reviews,
    ...plans.filter((one) => !isRefused(one)),
  ]);
};

const isRefused = ({ why }: Entry) => why === 'was-refused';

/** Where the last step of a review was to ask for it. What is approved need not be looked at here. */
async function toReview(strapi: Core.Strapi, reader: Reader): Promise<Entry[]> {
  const steps: ApprovalRow[] = await strapi.db.query(APPROVAL).findMany({
    select: ['id', 'at', 'step', 'document', 'language'],
    orderBy: { id: 'asc' },
  });
  const last = new Map(steps.map((step) => [`${step.document} ${step.language}`, step]));
  const asked = [...last.values()].filter(({ step }) => step === 'asked');
  const titles = await draftTitles(strapi, reader, asked);
  return asked.flatMap(({ document: documentId, language: locale, at }) => {
    const title = titles.get(`${documentId} ${locale}`);
    if (title === undefined) return [];
    const on = new Date(at).toISOString();
    return [{ uid: STORY, documentId, locale, title, why: 'to-review' as const, on }];
  });
}

/** By document and language; a story that is no longer sensitive needs no review. */
async function draftTitles(
  strapi: Core.Strapi,
  reader: Reader,
  asked: readonly ApprovalRow[],
): Promise<Map<string, string>> {
  const documentId = { $in: asked.map(({ document }) => document) };
  const needing = { documentId, publishedAt: { $null: true }, sensitive: { $ne: false } };
  const drafts: { documentId: string; locale: string; title: string | null }[] = await strapi.db
    .query(STORY)
    .findMany({
      select: ['documentId', 'locale', 'title'],
      where: { $and: [reader.whereReadable(STORY), needing] },
    });
  return new Map(drafts.map((draft) => [`${draft.documentId} ${draft.locale}`, draft.title ?? '']));
}

async function planned(strapi: Core.Strapi, reader: Reader): Promise<Entry[]> {
  const plans: Planned[] = await strapi.db.query(SCHEDULE).findMany({
    where: { stage: { $in: ['planned', 'refused'] } },
    orderBy: [{ due: 'asc' }],
  });
  return plans
    .filter(({ type }) => reader.mayRead(type))
    .map(({ type, document, language, title, deed, due, stage }) => ({
      ...{ uid: type, documentId: document, locale: language, title: title ?? '' },
      why: stage === 'refused' ? 'was-refused' : deed === 'publish' ? 'goes-out' : 'is-taken-back',
      on: new Date(due).toISOString(),
    }));
}
