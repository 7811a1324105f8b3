import type { Core } from '@strapi/strapi';
import { movedKeys, STATISTIC } from './moved';

interface Wanted {
  documentId: string;
  locale: string;
}

/** By what texts in this language refer to a figure: its slug, and those that it had before. */
export async function keysOf(
  strapi: Core.Strapi,
  { documentId, locale }: Wanted,
): Promise<string[]> {
  const statistic: { slug: string } | null = await strapi.db
    .query(STATISTIC)
    .findOne({ where: { documentId, locale }, select: ['slug'] });
  if (statistic === null) return [];
  const { slug } = statistic;
  const moved = await movedKeys(strapi, { locale, to: slug });
  return [slug, ...moved.map(({ from }) => from)];
}
