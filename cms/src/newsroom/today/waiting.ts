import type { Core } from '@strapi/strapi';
import { STORY } from '../../approval/approval';
import { listApprovals, type Listed } from '../../approval/list';
import { withheld } from '../../gate/judged';
import { titleOf } from '../../gate/titles';
import { SCHEDULE, type Planned } from '../../schedule/entry';
import { NEWSROOM_ACTIONS } from '../actions';
import { partOf, type Entry, type Finder } from './entry';
import type { Reader } from './reader';

/** What waits for this person: reviews, what could not go out, and what goes out next. */
export const waiting: Finder = async (strapi, reader) => {
  if (!reader.mayRead(STORY)) return null;
  const reviews = await toReview(strapi, reader);
  const maySchedule = reader.may(NEWSROOM_ACTIONS.schedule);
  const plans = maySchedule ? await planned(strapi, reader) : [];
  return partOf([
    ...(maySchedule ? await withheldRecords(strapi, reader) : []),
    ...plans.filter(isRefused),
    ...reviews,
    ...plans.filter((one) => !isRefused(one)),
  ]);
};

const isRefused = ({ why }: Entry) => why === 'was-refused';

/**
 * Stories that somebody was asked to read, and those that readers see although their approval has
 * lapsed, such as when a figure in them changed. Sensitive ones are for the lead (A1).
 */
async function toReview(strapi: Core.Strapi, reader: Reader): Promise<Entry[]> {
  const mayReview = reader.may(NEWSROOM_ACTIONS.review);
  if (!mayReview && !reader.mayPublish(STORY)) return [];
  const readable = await readableStories(strapi, reader);
  return (await listApprovals(strapi))
    .filter(
      ({ isSensitive, documentId }) => (mayReview || !isSensitive) && readable.has(documentId),
    )
    .flatMap(({ documentId, locale, title, at, ...listed }) => {
      const why = whyOf(listed);
      const on = at === null ? null : new Date(at).toISOString();
      return why === null ? [] : [{ uid: STORY, documentId, locale, title: title ?? '', why, on }];
    })
    .sort((one, other) => (one.on ?? '').localeCompare(other.on ?? ''));
}

function whyOf({ state, isLive }: Pick<Listed, 'state' | 'isLive'>): Entry['why'] | null {
  if (state === 'asked') return 'to-review';
  return state === 'void' && isLive ? 'approval-void' : null;
}

async function readableStories(strapi: Core.Strapi, reader: Reader): Promise<Set<string>> {
  const drafts: { documentId: string }[] = await strapi.db.query(STORY).findMany({
    select: ['documentId'],
    where: { $and: [reader.whereReadable(STORY), { publishedAt: { $null: true } }] },
  });
  return new Set(drafts.map(({ documentId }) => documentId));
}

async function planned(strapi: Core.Strapi, reader: Reader): Promise<Entry[]> {
  const plans: Planned[] = await strapi.db.query(SCHEDULE).findMany({
    where: { stage: { $in: ['planned', 'refused'] } },
    orderBy: [{ due: 'asc' }],
  });
  return plans
    .filter(({ type }) => reader.mayRead(type))
    .map((plan) => ({
      ...{ uid: plan.type, documentId: plan.document, locale: plan.language },
      ...{ title: plan.title ?? '', ...stateOf(plan) },
    }));
}

/** A plan that came with an import is refused before its time. */
function stateOf({ stage, deed, due, endedAt }: Planned): Pick<Entry, 'why' | 'on'> {
  const on = (at: string | Date) => new Date(at).toISOString();
  if (stage === 'refused') return { why: 'was-refused', on: on(endedAt ?? due) };
  return { why: deed === 'publish' ? 'goes-out' : 'is-taken-back', on: on(due) };
}

/** Records that came past the gate, such as by an import, and are withheld. */
async function withheldRecords(strapi: Core.Strapi, reader: Reader): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const { uid, id, since } of await withheld(strapi)) {
    if (!reader.mayRead(uid)) continue;
    const row: Record<string, unknown> | null = await strapi.db
      .query(uid)
      .findOne({ where: { id } });
    if (row === null) continue;
    const { documentId, locale } = row;
    entries.push({
      ...{ uid, documentId: String(documentId), title: titleOf(row) },
      ...{ locale: typeof locale === 'string' ? locale : null },
      ...{ why: 'is-withheld', on: since.toISOString() },
    });
  }
  return entries;
}
