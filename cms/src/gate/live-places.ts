import type { Core } from '@strapi/strapi';
import type { Step, Way } from '../usage/climb';
import { isShown } from '../usage/shown';
import { isLive, versionsShowing, type Showing } from '../usage/uses';
import { alone, aroundWithin, besideOf, today } from './around';
import { modelsOf, type Models } from './models';
import { partsOf } from './parts';
import { storedRows } from './records';
import type { Around, Values } from './rule';
import { titleOf } from './titles';

/** Somewhere readers see a record, and what that means for it. */
export interface LivePlace {
  around: Around;
  /** The live document that shows it; null where readers see the record by itself. */
  shownBy: { uid: string; documentId: string; locale: string | null; title: string } | null;
}

export interface RecordVersion {
  uid: string;
  documentId: string;
  locale: string;
}

/** These have no page of their own: readers see them where something shows them. */
const ONLY_SHOWN = [
  'api::testimony.testimony',
  'api::source.source',
  'api::case-study-phase.case-study-phase',
];

export const isSeenByItself = (uid: string): boolean => !ONLY_SHOWN.includes(uid);

/** Every place in which readers see a record that has no drafts. */
export async function livePlaces(
  strapi: Core.Strapi,
  { uid, documentId, locale }: RecordVersion,
): Promise<LivePlace[]> {
  const models = modelsOf(strapi);
  const all = await versionsShowing(strapi, { uid, documentId, locale });
  const live = all.filter(
    ({ row, way: [top] }) =>
      isLive(strapi, top.uid, row) && isSeenByItself(top.uid) && shows(models, top),
  );
  const rows = await rowsThatMatter(strapi, models, live);
  const begin = alone(today(), locale);
  const places = live.map(({ row, way }) => ({
    around: aroundAt(models, way, rows, begin),
    shownBy: {
      ...{ uid: way[0].uid, documentId: row.documentId, locale: row.locale },
      title: titleOf(row),
    },
  }));
  return isSeenByItself(uid) ? [{ around: begin, shownBy: null }, ...places] : places;
}

function shows(models: Models, { uid, field }: Step): boolean {
  const attribute = models(uid)[field];
  return attribute?.type !== 'relation' || isShown(uid, field, attribute);
}

type Rows = ReadonlyMap<string, Values>;
const rowKey = ({ uid, id }: Pick<Step, 'uid' | 'id'>) => `${uid} ${id}`;

/** Those on the way to the record that say something about what they show. */
async function rowsThatMatter(
  strapi: Core.Strapi,
  models: Models,
  showings: readonly Showing[],
): Promise<Rows> {
  const rows = new Map(
    showings.map(({ row, way }): [string, Values] => [
      rowKey({ uid: way[0].uid, id: row.id }),
      row,
    ]),
  );
  const ways = showings.map(({ way }) => way);
  const load = async (uid: string, steps: readonly Step[]) => {
    if (steps.length === 0) return;
    const ids = [...new Set(steps.map(({ id }) => id))];
    for (const row of await storedRows(strapi, models, uid, { id: { $in: ids } })) {
      rows.set(rowKey({ uid, id: Number(row['id']) }), row);
    }
  };
  const statistics = ways.flatMap((way) => way.slice(1).filter(isStatistic));
  await load('api::statistic.statistic', statistics);
  const tops = ways.filter((way) => way.some(isTestimonyBlock)).map(([top]) => top);
  for (const uid of new Set(tops.map((top) => top.uid))) {
    await load(
      uid,
      tops.filter((top) => top.uid === uid),
    );
  }
  return rows;
}

const isStatistic = ({ uid }: Step) => uid === 'api::statistic.statistic';
const isTestimonyBlock = ({ uid }: Step) => uid === 'block.testimony';

function aroundAt(models: Models, way: Way, rows: Rows, begin: Around): Around {
  return way.reduce((around, step) => {
    const values = rows.get(rowKey(step));
    if (values === undefined) return around;
    const inside = aroundWithin(around, step.uid, values);
    const attribute = models(step.uid)[step.field];
    if (step.place === null || attribute?.type !== 'dynamiczone') return inside;
    return { ...inside, ...besideOf(partsOf(attribute, values[step.field], []), step.place) };
  }, begin);
}
