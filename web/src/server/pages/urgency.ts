import type { Change } from '@breaking-the-chains/shared/change';
import { splitLocale } from '../../format/paths.ts';
import { splitTarget } from '../address.ts';
import type { PageRecord } from './finished-page.ts';
import { HTML } from './finished-page.ts';
import type { News } from './flights.ts';
import { FEW, type Lane } from './renewal-queue.ts';

const OTHER_LANGUAGE = 10;

/** Paths of pages that news has touched, in the order in which they are made again. */
export function lanesOf(records: readonly PageRecord[], news: News): Record<Lane, string[]> {
  const ordered = records
    .map((record) => ({ path: record.path, urgency: urgencyOf(record, news) }))
    .sort((one, other) => one.urgency - other.urgency);
  const isSoon = ({ urgency }: { urgency: number }, place: number) =>
    news !== 'everything' && place < FEW && urgency < OTHER_LANGUAGE;
  const pathsOf = (soon: boolean) =>
    ordered.filter((one, place) => isSoon(one, place) === soon).map(({ path }) => path);
  return { soon: pathsOf(true), later: pathsOf(false) };
}

/**
 * How soon a page is made again; lower is sooner. The document's own page comes first, then the
 * stories that show a figure which was corrected (F4), then what readers come by: the front page, the
 * list and the feed. Deeper pages follow, pictures for other sites last, and other languages after
 * all of these.
 */
function urgencyOf(record: PageRecord, news: News): number {
  if (news === 'everything') return 0;
  const { rest, locale } = splitLocale(splitTarget(record.path).pathname);
  const isInLanguage = news.some((one) => one.locale === null || one.locale === locale);
  return (isInLanguage ? 0 : OTHER_LANGUAGE) + rankOf(record, rest, news);
}

function rankOf(
  { mime, subject, dependencies }: PageRecord,
  pathname: string,
  changes: readonly Change[],
): number {
  const isOneOf = (ids: readonly string[], of = changes) =>
    of.some(({ documentId }) => ids.includes(documentId));
  if (mime === HTML && subject !== null && isOneOf([subject])) return 0;
  if (mime.startsWith('image/')) return 8;
  const isAtTheTop = pathname.lastIndexOf('/') <= 0;
  if (isAtTheTop) return mime === HTML ? 2 : 3;
  const figures = changes.filter(({ type }) => type === 'statistic');
  if (mime === HTML && isOneOf(dependencies, figures)) return 1;
  return (mime === HTML ? 4 : 6) + (isOneOf(dependencies) ? 0 : 1);
}
