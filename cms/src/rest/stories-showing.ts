import type { Core } from '@strapi/strapi';
import { linkOf, zoneOf } from './links';

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
    { block: 'block.case-study', field: 'caseStudy', shown: studies },
  ]);
}

/** Ids of the rows of stories that show this statistic, in a block or a case study's phase. */
export async function storiesShowingStatistic(strapi: Core.Strapi, wanted: Wanted) {
  const statistics = await rowsOf(strapi, STATISTIC, wanted);
  const phases = await leadingTo(strapi, PHASE, 'statistics', statistics);
  const studies = await leadingTo(strapi, CASE_STUDY, 'phases', phases);
  return storiesOf(strapi, wanted, [
    { block: 'block.statistics', field: 'statistics', shown: statistics },
    { block: 'block.case-study', field: 'caseStudy', shown: studies },
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

interface Shown {
  block: string;
  field: string;
  shown: RowIds;
}

async function storiesOf(
  strapi: Core.Strapi,
  { locale, status }: Wanted,
  shown: readonly Shown[],
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
    for (const one of shown) void either.orWhereIn('story.id', storiesWithBlock(strapi, one));
  });
  return found.pluck('story.id');
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
