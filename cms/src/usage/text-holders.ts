import type { Core } from '@strapi/strapi';
import { movedKeys, STATISTIC } from '../figures/moved';
import { keysIn } from '../figures/reference';
import { within } from '../newsroom/in-transaction';
import { textsReferringTo } from '../rest/texts-referring';
import { fieldsOfOurs, type Holder } from './holders';

interface Figure {
  id: number;
  locale: string;
  /** By what a text may refer to it: its slug, and those that it had before. */
  keys: string[];
}

/** Rows with a text that refers to one of these figures. Only texts in its language mean it. */
export async function rowsReferringTo(
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<Holder[]> {
  const figures = await figuresOf(strapi, ids);
  const keys = [...new Set(figures.flatMap((figure) => figure.keys))];
  if (keys.length === 0) return [];
  const found: Holder[] = [];
  for (const { uid, name: field, attribute } of fieldsOfOurs(strapi)) {
    if (attribute.type !== 'blocks') continue;
    const query = textsReferringTo(strapi, { uid, field, keys }).select('id', `${field} as text`);
    const rows: { id: number; text: unknown }[] = await within(strapi, query);
    found.push(...rows.flatMap((row) => holdersFor(row, figures, { uid, field })));
  }
  return found;
}

function holdersFor(
  { id, text }: { id: number; text: unknown },
  figures: readonly Figure[],
  { uid, field }: { uid: string; field: string },
): Holder[] {
  const referred = keysIn(typeof text === 'string' ? text : JSON.stringify(text));
  return figures
    .filter(({ keys }) => keys.some((key) => referred.includes(key)))
    .map(({ id: of, locale }) => ({ uid, id, field, place: null, locale, of }));
}

async function figuresOf(strapi: Core.Strapi, ids: readonly number[]): Promise<Figure[]> {
  const rows: { id: number; slug: string; locale: string }[] = await strapi.db
    .query(STATISTIC)
    .findMany({ where: { id: { $in: ids } }, select: ['id', 'slug', 'locale'] });
  const figures: Figure[] = [];
  for (const locale of new Set(rows.map((row) => row.locale))) {
    const moved = await movedKeys(strapi, { locale });
    for (const { id, slug } of rows.filter((row) => row.locale === locale)) {
      const before = moved.filter(({ to }) => to === slug).map(({ from }) => from);
      figures.push({ id, locale, keys: [slug, ...before] });
    }
  }
  return figures;
}
