import type { Core } from '@strapi/strapi';
import { pathOf } from '../redirects/path';

const REDIRECT = 'api::redirect.redirect';
export const STATISTIC = 'api::statistic.statistic';

/** A key that a figure had before, and the one that it has now. */
export interface Moved {
  from: string;
  to: string;
}

interface Wanted {
  locale: string;
  /** Only these; all of them otherwise. */
  from?: readonly string[];
  /** Only those that lead to this one. */
  to?: string;
}

/** References go on to lead where the page of their figure has moved. */
export async function movedKeys(
  strapi: Core.Strapi,
  { locale, from, to }: Wanted,
): Promise<Moved[]> {
  const path = (slug: string) => pathOf(STATISTIC, { slug, locale });
  const rows: { from: string; to: string | null }[] = await strapi.db.query(REDIRECT).findMany({
    select: ['from', 'to'],
    where: {
      from: from ? { $in: from.map(path) } : { $startsWith: path('') },
      ...(to !== undefined && { to: path(to) }),
    },
  });
  return rows.flatMap((row) => {
    const [before, now] = [row.from, row.to].map((one) => slugIn(one, path('')));
    return before && now ? [{ from: before, to: now }] : [];
  });
}

/** Editors write redirects too: what is not a figure's address leads to no figure. */
function slugIn(path: string | null, folder: string): string | null {
  if (!path?.startsWith(folder)) return null;
  try {
    return decodeURIComponent(path.slice(folder.length));
  } catch {
    return null;
  }
}
