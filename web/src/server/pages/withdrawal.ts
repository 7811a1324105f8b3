import type { Change } from '@breaking-the-chains/shared/change';
import { splitLocale } from '../../format/paths.ts';
import { splitTarget } from '../address.ts';
import type { PageRecord } from './finished-page.ts';
import type { News } from './flights.ts';

/** What readers must not see any more. */
export const withdrawalsIn = (news: News): readonly Change[] =>
  news === 'everything'
    ? []
    : news.filter(({ action }) => action === 'unpublish' || action === 'delete');

/** Whether the very document, in the very language, that a page is about was withdrawn. */
export function isWithdrawn(
  { subject, path }: Pick<PageRecord, 'subject' | 'path'>,
  withdrawals: readonly Change[],
): boolean {
  const { locale } = splitLocale(splitTarget(path).pathname);
  return withdrawals.some(
    (change) =>
      change.documentId === subject && (change.locale === null || change.locale === locale),
  );
}

/** Where the pages are whose own document was withdrawn. */
export function withdrawnAmong(
  pages: Iterable<{ record: Pick<PageRecord, 'subject' | 'path'> }>,
  news: News,
): string[] {
  const withdrawals = withdrawalsIn(news);
  if (withdrawals.length === 0) return [];
  const gone = [...pages].filter(({ record }) => isWithdrawn(record, withdrawals));
  return gone.map(({ record }) => record.path);
}
