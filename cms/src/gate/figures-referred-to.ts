import type { Core } from '@strapi/strapi';
import { movedKeys, STATISTIC } from '../figures/moved';
import { keysWithin } from '../figures/reference';
import type { Models } from './models';
import { storedRows, withRecords } from './records';
import type { Values } from './rule';

/** The figures that the texts of a document refer to, and those of what it shows, by their key. */
export async function figuresReferredTo(
  strapi: Core.Strapi,
  models: Models,
  document: Values,
  locale: string,
): Promise<ReadonlyMap<string, Values>> {
  const keys = [...new Set(keysWithin(document))];
  if (keys.length === 0) return new Map();
  const moved = await movedKeys(strapi, { locale, from: keys });
  const slug = { $in: [...keys, ...moved.map(({ to }) => to)] };
  const rows = await storedRows(strapi, models, STATISTIC, { slug, locale });
  const figures = rows.map((values) => ({ uid: STATISTIC, values }));
  const whole = await withRecords(strapi, models, figures, locale);
  const bySlug = new Map(whole.map((figure) => [figure['slug'], figure]));
  return new Map(
    keys.flatMap((key) => {
      const to = moved.find(({ from }) => from === key)?.to;
      const figure = bySlug.get(key) ?? bySlug.get(to);
      return figure === undefined ? [] : [[key, figure] as const];
    }),
  );
}
