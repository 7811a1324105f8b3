import type { Core } from '@strapi/strapi';
import { languageName } from '../locales/names';
import { atRest, hasDrafts, knownOtherwise } from './judge';
import { judgeAt, type Version } from './judge-at';
import { livePlaces, type LivePlace } from './live-places';
import { modelsOf } from './models';
import { changedAlong, type ChangedAlong } from './other-languages';
import { isStopping, type Problem } from './problem';
import { storedRows } from './records';
import type { Values } from './rule';

/** What readers would see of a write that has just been stored. */
export interface Written {
  values: Values;
  /** Whether they see it at all: a testimony that no live story shows is nobody's to see. */
  isLive: boolean;
  problems: Problem[];
}

export interface Write {
  uid: string;
  /** Of the rows that it wrote. */
  ids: readonly (number | string)[];
  /** What readers saw before it, in any language. */
  earlier: readonly Values[];
  /** What is live already was approved as it is, whatever its draft has become. */
  status?: 'published';
}

/** What keeps these rows, just written, from being live. */
export async function judgeWritten(
  strapi: Core.Strapi,
  { uid, ids, earlier, status }: Write,
): Promise<Written[]> {
  const rows = await storedRows(strapi, modelsOf(strapi), uid, { id: { $in: ids } });
  const judged: Written[] = [];
  for (const values of rows) {
    const version = { uid, ...namesOf(values), values, status };
    const places = await placesFor(strapi, version);
    const problems = [
      ...(await stoppingAt(strapi, version, places)),
      ...(await stoppingAlong(strapi, version, earlier)),
    ];
    judged.push({ values, isLive: places.length > 0, problems });
  }
  return judged;
}

type Stored = Version & { documentId: string; status: Write['status'] };

const namesOf = ({ documentId, locale }: Values) => ({
  documentId: String(documentId),
  // What has no language of its own is judged as English.
  locale: typeof locale === 'string' ? locale : 'en',
});

async function placesFor(strapi: Core.Strapi, version: Stored): Promise<LivePlace[]> {
  return hasDrafts(strapi, version.uid) ? [atRest(version.locale)] : livePlaces(strapi, version);
}

/** That a figure has become worse is written down at once, since the site tells readers so (F2). */
async function stoppingAt(
  strapi: Core.Strapi,
  version: Stored,
  places: readonly LivePlace[],
): Promise<Problem[]> {
  if (places.length === 0) return [];
  const isPublished = hasDrafts(strapi, version.uid);
  const others = isPublished ? await knownOtherwise(strapi, version) : [];
  const problems = await judgeAt(strapi, version, places, others);
  return problems.filter((one) => isStopping(one) && (isPublished || !isItsAdmission(one)));
}

const isItsAdmission = ({ isAdmission, record }: Problem) => isAdmission && record === undefined;

/** What the write breaks in the live versions of other languages, and was not broken before. */
async function stoppingAlong(
  strapi: Core.Strapi,
  version: Stored,
  earlier: Write['earlier'],
): Promise<Problem[]> {
  const found: Problem[] = [];
  const written = version.values;
  for (const along of await changedAlong(strapi, version.uid, { written, earlier })) {
    const other = { ...version, locale: along.locale };
    const places = await placesFor(strapi, other);
    const before = await stoppingAt(strapi, { ...other, values: along.before }, places);
    const after = await stoppingAt(strapi, { ...other, values: along.after }, places);
    const isNew = ({ key, path }: Problem) =>
      !before.some((one) => one.key === key && one.path.join() === path.join());
    found.push(...after.filter(isNew).map((problem) => inForm(problem, along)));
  }
  return found;
}

/** Said on the field that the editor has before them. */
function inForm(problem: Problem, { locale, changed }: ChangedAlong): Problem {
  const [first = ''] = problem.path;
  const path = changed.includes(first) ? problem.path : changed.slice(0, 1);
  return { ...problem, path, message: `In ${languageName(locale)}: ${problem.message}` };
}
