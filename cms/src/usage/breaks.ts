import type { Core } from '@strapi/strapi';
import { hasDrafts } from '../gate/judge';
import { isSeenByItself } from '../gate/live-places';
import { isRequiredRelation, modelsOf } from '../gate/models';
import { placeWords } from '../gate/place-words';
import { storedRows } from '../gate/records';
import { textOf } from '../gate/rule';
import { inLanguage, namedAs, titleOf } from '../gate/titles';
import { within } from '../newsroom/in-transaction';
import { linkOf } from '../rest/links';
import type { Step, Way } from './climb';
import { idsOf, isLive, versionsShowing, type Wanted } from './uses';

/** A place that a deletion would leave with a hole. */
export interface Break {
  /** "stands in a sentence of the story “One” in French (Block 2 (text), Text)". */
  stands: string;
  /** What to open to mend it. */
  at: { uid: string; documentId: string; locale: string | null; title: string };
}

/**
 * What readers would be left with if this were deleted, and where to mend it first: a sentence with a
 * hole in it, a block that shows nothing. One for each place.
 */
export async function breaksOf(strapi: Core.Strapi, wanted: Wanted): Promise<Break[]> {
  const all = await versionsShowing(strapi, wanted);
  const ways = all
    .filter(({ row, way: [top] }) => isSeenByItself(top.uid) && isLive(strapi, top.uid, row))
    .map(({ way }) => way);
  const ids = await idsOf(strapi, wanted);
  const told = new Map<string, Break>();
  for (const way of ways) {
    const last = way.at(-1) ?? way[0];
    const how = isSentence(last)
      ? 'stands in a sentence of'
      : (await isAllOf(strapi, last, ids)) && 'stands alone in';
    if (how === false) continue;
    const { words, at } = await placeOf(strapi, way);
    const stands = `${how} ${words}`;
    told.set(stands, { stands, at });
  }
  return [...told.values()];
}

/** A text refers to a figure by its key, in one language. */
const isSentence = ({ locale }: Step) => locale !== null;

/** Whether nothing else is chosen in a block that has to show something. */
async function isAllOf(
  strapi: Core.Strapi,
  { uid, id, field }: Step,
  ids: readonly number[],
): Promise<boolean> {
  if (!uid.startsWith('block.') || !isRequiredRelation(modelsOf(strapi)(uid)[field])) return false;
  const { table, from, to } = linkOf(strapi, uid, field);
  const query = strapi.db.connection(table).where(from, id).whereNotIn(to, ids).select(to);
  const others: unknown[] = await within(strapi, query);
  return others.length === 0;
}

/** "the story “One” in French (Block 2 (text), Text)": of the document or record that holds it. */
async function placeOf(strapi: Core.Strapi, way: Way) {
  const first = way.map(({ uid }) => uid.startsWith('api::')).lastIndexOf(true);
  const [holder = way[0], ...below] = way.slice(first);
  const { uid, id } = holder;
  const models = modelsOf(strapi);
  const [values = {}] = await storedRows(strapi, models, uid, { id });
  const path = [holder, ...below].flatMap(({ field, place }) =>
    place === null ? [field] : [field, String(place)],
  );
  const [title, locale] = [titleOf(values), textOf(values['locale'])];
  const language = inLanguage(hasDrafts(strapi, uid) ? locale : null);
  return {
    words: `the ${namedAs({ uid, title })}${language} (${placeWords(models, uid, values, path)})`,
    at: { uid, documentId: textOf(values['documentId']), locale: locale || null, title },
  };
}
