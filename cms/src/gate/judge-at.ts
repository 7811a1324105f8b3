import type { Core } from '@strapi/strapi';
import { knownKeysFor } from '../figures/known-keys';
import { findingsOf } from './check';
import type { LivePlace } from './live-places';
import { modelsOf } from './models';
import { overridesFor, withOverride, type Override } from './overrides';
import { isStopping, problemFrom, type Keyed, type Problem } from './problem';
import { figuresReferredTo } from './figures-referred-to';
import { withRecords } from './records';
import type { Around, Values } from './rule';
import { inLanguage, namedAs } from './titles';

/** A version of a document, as it is stored or would be. */
export interface Version {
  uid: string;
  documentId: string | null;
  locale: string;
  values: Values;
}

interface At {
  place: LivePlace;
  keyed: Keyed[];
}

/** What is wrong with it in any of these places, each thing once; `others` are known already. */
export async function judgeAt(
  strapi: Core.Strapi,
  version: Version,
  places: readonly LivePlace[],
  others: readonly Keyed[] = [],
): Promise<Problem[]> {
  const { uid, locale, values } = version;
  const models = modelsOf(strapi);
  const [whole = values] = await withRecords(strapi, models, [{ uid, values }], locale);
  const keys = await knownKeysFor(strapi, whole, locale);
  const figures = await figuresReferredTo(strapi, models, whole, locale);
  const judgeIn = once((around: Around) =>
    findingsOf(models, uid, whole, { ...around, keys, figures }).map((one) =>
      problemFrom(version, one),
    ),
  );
  const found = places.map((place) => ({
    place,
    keyed: [...judgeIn(place.around), ...others],
  }));
  const overrides = await overridesOf(strapi, version, found);
  return eachOnce(found.flatMap((at) => problemsAt(version, at, overrides)));
}

/** An author may be seen in hundreds of stories that mean the same for them. */
function once<Given, Result>(work: (given: Given) => Result): (given: Given) => Result {
  const known = new Map<string, Result>();
  return (given) => {
    const key = JSON.stringify(given);
    const result = known.get(key) ?? work(given);
    known.set(key, result);
    return result;
  };
}

function problemsAt(
  { documentId, locale }: Version,
  { place: { shownBy }, keyed }: At,
  overrides: readonly Override[],
): Problem[] {
  const target = { documentIds: [documentId, shownBy?.documentId], locale };
  return keyed.map((one) => {
    const problem = withOverride(one, target, overrides);
    if (shownBy === null) return problem;
    const shown = `It is live in the ${namedAs(shownBy)}${inLanguage(shownBy.locale)}.`;
    return { ...problem, message: `${problem.message} ${shown}` };
  });
}

async function overridesOf(
  strapi: Core.Strapi,
  { documentId }: Version,
  found: readonly At[],
): Promise<Override[]> {
  const open = found.flatMap(({ place, keyed }) =>
    keyed
      .filter(({ problem }) => problem.level === 'stops-unless-overridden')
      .flatMap(({ of }) => [of, place.shownBy?.documentId ?? null]),
  );
  if (open.length === 0) return [];
  return overridesFor(
    strapi,
    [documentId, ...open].filter((id) => id !== null),
  );
}

/** The same in two places is told once: where it is gravest, and where nobody lets it pass. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, Problem>();
  for (const problem of problems) {
    const key = `${problem.path.join('.')} ${problem.key}`;
    const before = seen.get(key);
    if (before === undefined || weight(problem) > weight(before)) seen.set(key, problem);
  }
  return [...seen.values()];
}

const weight = (problem: Problem) =>
  (problem.level === 'advises' ? 0 : 1) + (isStopping(problem) ? 2 : 0);
