import type { Core } from '@strapi/strapi';
import { hasDrafts } from '../gate/judge';
import { isSeenByItself } from '../gate/live-places';
import { isRequiredRelation, modelsOf } from '../gate/models';
import { placeWords } from '../gate/place-words';
import { storedRows } from '../gate/records';
import { inLanguage, namedAs, titleOf } from '../gate/titles';
import { within } from '../newsroom/in-transaction';
import { linkOf } from '../rest/links';
import type { Step, Way } from './climb';
import { idsOf, isLive, versionsShowing, type Wanted } from './uses';

/**
 * What readers would be left with if this were deleted, and where to mend it first: a sentence with a
 * hole in it, a block that shows nothing. One sentence for each place.
 */
export async function breaksOf(strapi: Core.Strapi, wanted: Wanted): Promise<string[]> {
  const all = await versionsShowing(strapi, wanted);
  const ways = all
    .filter(({ row, way: [top] }) => isSeenByItself(top.uid) && isLive(strapi, top.uid, row))
    .map(({ way }) => way);
  const ids = await idsOf(strapi, wanted);
  const told = new Set<string>();
  for (const way of ways) {
    const last = way.at(-1) ?? way[0];
    if (isSentence(last)) told.add(`It stands in a sentence of ${await placeOf(strapi, way)}.`);
    else if (await isAllOf(strapi, last, ids))
      told.add(`It stands alone in ${await placeOf(strapi, way)}.`);
  }
  return [...told];
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
async function placeOf(strapi: Core.Strapi, way: Way): Promise<string> {
  const first = way.map(({ uid }) => uid.startsWith('api::')).lastIndexOf(true);
  const [holder = way[0], ...below] = way.slice(first);
  const { uid, id } = holder;
  const models = modelsOf(strapi);
  const [values = {}] = await storedRows(strapi, models, uid, { id });
  const path = [holder, ...below].flatMap(({ field, place }) =>
    place === null ? [field] : [field, String(place)],
  );
  const locale = hasDrafts(strapi, uid) ? String(values['locale']) : null;
  const named = namedAs({ uid, title: titleOf(values) });
  return `the ${named}${inLanguage(locale)} (${placeWords(models, uid, values, path)})`;
}
