import type { Core } from '@strapi/strapi';
import { modelsOf, type Models } from '../gate/models';
import { holdersOfComponent, holdersOfRecord, rowsWithFile, type Holder } from './holders';
import { STATISTIC } from '../figures/moved';
import { FILE } from './file';
import { rowsReferringTo } from './text-holders';
import { isShown } from './shown';

/** A row that holds something, in which field, and where in it if it holds a list of parts. */
export interface Step {
  uid: string;
  id: number;
  field: string;
  place: number | null;
  /** Of a text that refers to a figure by its key: only a document in this language means it. */
  locale: string | null;
}

/** The way down from a document to what it shows: the document itself first. */
export type Way = readonly [Step, ...Step[]];

/** SQLite takes 32,766 values in one query. */
const MOST = 10_000;
/** Of what may be shown in a story: a figure's source, by its phase and case study, in a block. */
const DEEPEST = 12;
const STORIES = ['api::story.story', 'api::page.page'];

interface Reached {
  id: number;
  /** From this row down; empty for what was asked about. */
  below: readonly Step[];
}

/** Every way by which documents of ours show these rows, or only name them; drafts included. */
export async function waysTo(
  strapi: Core.Strapi,
  uid: string,
  ids: readonly number[],
): Promise<Way[]> {
  const models = modelsOf(strapi);
  const ways: Way[] = [];
  let level = new Map([[uid, ids.map((id): Reached => ({ id, below: [] }))]]);
  for (let depth = 0; level.size > 0 && depth < DEEPEST; depth++) {
    const next = new Map<string, Reached[]>();
    for (const [reachedUid, reached] of level) {
      for (const step of await stepsAbove(strapi, reachedUid, reached.slice(0, MOST))) {
        if (step[0].uid.startsWith('api::')) ways.push(step);
        if (!leadsOn(models, step[0])) continue;
        const [{ uid: above, id }] = step;
        next.set(above, [...(next.get(above) ?? []), { id, below: step }]);
      }
    }
    level = next;
  }
  return ways;
}

/** Who shows this document shows what it shows; a story that is named elsewhere is not shown there. */
function leadsOn(models: Models, { uid, field }: Step): boolean {
  if (!uid.startsWith('api::')) return true;
  if (STORIES.includes(uid)) return false;
  const attribute = models(uid)[field];
  return attribute?.type !== 'relation' || isShown(uid, field, attribute);
}

async function stepsAbove(
  strapi: Core.Strapi,
  uid: string,
  reached: readonly Reached[],
): Promise<Way[]> {
  const ids = [...new Set(reached.map(({ id }) => id))];
  const holders = await holdersAbove(strapi, uid, ids);
  const byId = new Map<number, Reached[]>();
  for (const one of reached) byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
  return holders.flatMap(({ of, ...step }) =>
    (byId.get(of) ?? []).map(({ below }): Way => [step, ...below]),
  );
}

async function holdersAbove(
  strapi: Core.Strapi,
  uid: string,
  ids: readonly number[],
): Promise<Holder[]> {
  if (uid === FILE) return rowsWithFile(strapi, ids);
  if (!uid.startsWith('api::')) return holdersOfComponent(strapi, uid, ids);
  const holders = await holdersOfRecord(strapi, uid, ids);
  return uid === STATISTIC ? [...holders, ...(await rowsReferringTo(strapi, ids))] : holders;
}
