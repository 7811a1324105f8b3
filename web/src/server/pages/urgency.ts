import type { Change } from '@breaking-the-chains/shared/change';
import { splitLocale } from '../../format/paths.ts';
import { splitTarget } from '../address.ts';
import type { PageRecord } from './finished-page.ts';
import { HTML } from './finished-page.ts';
import type { News } from './flights.ts';

/**
 * How soon a page is made again; lower is sooner. The document's own page comes first, then what
 * readers come by: the front page, the list and the feed. Deeper pages follow, pictures for other
 * sites last, and other languages after all of these.
 */
export function urgencyOf(record: PageRecord, news: News): number {
  if (news === 'everything') return 0;
  const { rest, locale } = splitLocale(splitTarget(record.path).pathname);
  const isInLanguage = news.some((one) => one.locale === null || one.locale === locale);
  return (isInLanguage ? 0 : 10) + rankOf(record, rest, news);
}

function rankOf(
  { mime, dependencies }: PageRecord,
  pathname: string,
  changes: readonly Change[],
): number {
  const isOneOf = (ids: readonly string[]) =>
    changes.some(({ documentId }) => ids.includes(documentId));
  // What a page is about is what it asks for first.
  if (mime === HTML && isOneOf(dependencies.slice(0, 1))) return 0;
  if (mime.startsWith('image/')) return 7;
  const isAtTheTop = pathname.lastIndexOf('/') <= 0;
  if (isAtTheTop) return mime === HTML ? 1 : 2;
  return (mime === HTML ? 3 : 5) + (isOneOf(dependencies) ? 0 : 1);
}
