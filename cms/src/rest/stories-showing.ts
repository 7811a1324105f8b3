import type { Core } from '@strapi/strapi';
import { keysOf } from '../figures/keys-of';
import { linkOf, zoneOf } from './links';
import { textsReferringTo } from './texts-referring';

const STORY = 'api::story.story';
const PHASE = 'api::case-study-phase.case-study-phase';
const CASE_STUDY = 'api::case-study.case-study';
const STATISTIC = 'api::statistic.statistic';

/** SQLite takes 32,766 values in one query. Beyond this many, the newest are found. */
const MOST = 10_000;

export interface Wanted {
  documentId: string;
  locale: string;
  status: 'published' | 'draft';
}
type RowIds = number[];

/** Ids of the rows of stories that show this case study in a block. */
export async function storiesShowingCaseStudy(strapi: Core.Strapi, wanted: Wanted) {
  const studies = await rowsOf(strapi, CASE_STUDY, wanted);
  return storiesOf(strapi, wanted, [
    storiesWithBlock(strapi, { block: 'block.case-study', field: 'caseStudy', shown: studies }),
  ]);
}

/** Ids of the rows of stories that show this statistic: in a block, a case study's phase, a text. */
export async function storiesShowingStatistic(strapi: Core.Strapi, wanted: Wanted) {
  const statistics = await rowsOf(strapi, STATISTIC, wanted);
  const keys = await keysOf(strapi, wanted);
  const phases = [
    ...(await leadingTo(strapi, PHASE, 'statistics', statistics)),
    ...(await textsReferringTo(strapi, { uid: PHASE, field: 'body', keys }).pluck('id')),
  ];
  const studies = await leadingTo(strapi, CASE_STUDY, 'phases', phases);
  return storiesOf(strapi, wanted, [
    storiesWithBlock(strapi, { block: 'block.statistics', field: 'statistics', shown: statistics }),
    storiesWithBlock(strapi, { block: 'block.case-study', field: 'caseStudy', shown: studies }),
    storiesWithText(strapi, { uid: 'block.rich-text', field: 'text', keys }),
    storiesWithText(strapi, { uid: 'block.video', field: 'transcript', keys }),
  ]);
}

async function rowsOf(strapi: Core.Strapi, uid: string, { documentId, locale }: Wanted) {
  const rows: { id: number }[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId, locale }, select: ['id'] });
  return rows.map(({ id }) => id);
}

/** The rows whose field leads to one of these. */
async function leadingTo(
  strapi: Core.Strapi,
  uid: string,
  field: string,
  ids: RowIds,
): Promise<RowIds> {
  if (ids.length === 0) return [];
  const { table, from, to } = linkOf(strapi, uid, field);
  return strapi.db.connection(table).whereIn(to, ids).distinct(from).limit(MOST).pluck(from);
}

/** A query for ids of rows of stories. */
type Stories = ReturnType<typeof storiesWithBlock>;

async function storiesOf(
  strapi: Core.Strapi,
  { locale, status }: Wanted,
  ways: readonly Stories[],
): Promise<RowIds> {
  const stories = strapi.db.metadata.get(STORY).tableName;
  const found = strapi.db
    .connection(`${stories} as story`)
    .where('story.locale', locale)
    .orderBy('story.published_on', 'desc')
    .limit(MOST);
  if (status === 'published') void found.whereNotNull('story.published_at');
  else void found.whereNull('story.published_at');
  void found.where((either) => {
    for (const way of ways) void either.orWhereIn('story.id', way);
  });
  return found.pluck('story.id');
}

interface Shown {
  block: string;
  field: string;
  shown: RowIds;
}

/** A query for the stories that have such a block with one of these in it. */
function storiesWithBlock(strapi: Core.Strapi, { block, field, shown }: Shown) {
  const link = linkOf(strapi, block, field);
  const parts = zoneOf(strapi, STORY, 'blocks');
  return strapi.db
    .connection(`${link.table} as link`)
    .join(`${parts.table} as part`, `part.${parts.to}`, `link.${link.from}`)
    .where(`part.${parts.kind}`, block)
    .whereIn(`link.${link.to}`, shown)
    .select(`part.${parts.from}`);
}

/** A query for the stories that have such a block whose text refers to a figure by one of these. */
function storiesWithText(strapi: Core.Strapi, text: Parameters<typeof textsReferringTo>[1]) {
  const parts = zoneOf(strapi, STORY, 'blocks');
  return strapi.db
    .connection(`${parts.table} as part`)
    .where(`part.${parts.kind}`, text.uid)
    .whereIn(`part.${parts.to}`, textsReferringTo(strapi, text).select('id'))
    .select(`part.${parts.from}`);
}
