import type { Core } from '@strapi/strapi';
import { documentsOf } from '../rest/documents';
import type { OneQuery } from '../rest/query';
import { statistic } from '../rest/shown/statistic';
import { othersThan, withheldFrom, withoutWithheld } from '../rest/withheld';
import { fieldsOf } from '../unknown-fields';
import { movedKeys, STATISTIC } from './moved';
import { keysWithin } from './reference';

interface Asked {
  auth: Auth;
  locale: string;
  status: OneQuery['status'];
}

type Auth = Parameters<Core.Strapi['auth']['verify']>[0];

/** A figure under the key that stands in a text. */
interface Figure {
  key: string;
  statistic: unknown;
}

/** Gives every document in an answer the figures that its texts refer to, as others are sent. */
export async function attachFigures(
  strapi: Core.Strapi,
  answer: unknown,
  asked: Asked,
): Promise<void> {
  const referring = [answer].flat().flatMap((one) => {
    const keys = [...new Set(keysWithin(one))];
    return keys.length === 0 ? [] : [{ document: fieldsOf(one), keys }];
  });
  if (referring.length === 0) return;
  const wanted = [...new Set(referring.flatMap(({ keys }) => keys))];
  const figures = await findFigures(strapi, wanted, asked);
  for (const { document, keys } of referring) {
    document['figures'] = figures.filter(({ key }) => keys.includes(key));
  }
}

async function findFigures(
  strapi: Core.Strapi,
  keys: readonly string[],
  { auth, locale, status }: Asked,
): Promise<Figure[]> {
  if (!(await mayRead(strapi, auth))) return [];
  const moved = await movedKeys(strapi, { locale, from: keys });
  const slugs = [...keys, ...moved.map(({ to }) => to)];
  const rows = await withheldFrom(strapi, { status });
  const found = await documentsOf(strapi, STATISTIC).findMany({
    ...statistic,
    ...{ locale, filters: { slug: { $in: slugs }, ...othersThan(rows, STATISTIC) } },
  });
  const sent: unknown = await strapi.contentAPI.sanitize.output(
    found.map((document) => withoutWithheld(strapi, STATISTIC, document, rows)),
    strapi.contentType(STATISTIC),
    { auth },
  );
  const bySlug = new Map([sent].flat().map((one) => [fieldsOf(one)['slug'], one]));
  return keys.flatMap((key) => {
    const now = bySlug.get(key) ?? bySlug.get(moved.find(({ from }) => from === key)?.to);
    return now === undefined ? [] : [{ key, statistic: now }];
  });
}

/** As Strapi does with relations: what a token may not read is not sent along either. */
async function mayRead(strapi: Core.Strapi, auth: Auth): Promise<boolean> {
  try {
    await strapi.auth.verify(auth, { scope: [`${STATISTIC}.find`] });
    return true;
  } catch {
    return false;
  }
}
