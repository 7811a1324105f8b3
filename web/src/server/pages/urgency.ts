import type { Change } from '@breaking-the-chains/shared/change';
import { splitLocale } from '../../format/paths.ts';
import { splitTarget } from '../address.ts';
import type { PageRecord } from './finished-page.ts';
import { HTML } from './finished-page.ts';
import type { News } from './flights.ts';

/**
 * How soon a page is made again; lower is sooner. Readers of the document's own page and language
 * come before lists, lists before feeds and texts, and pictures for other sites last.
 */
export function urgencyOf(record: PageRecord, news: News): number {
  if (news === 'everything') return 0;
  const shows = news.some(({ documentId }) => record.dependencies.includes(documentId));
  return (isInLanguageOf(record, news) ? 0 : 8) + (shows ? 0 : 1) + 2 * kindOf(record.mime);
}

function isInLanguageOf({ path }: PageRecord, changes: readonly Change[]): boolean {
  const { locale } = splitLocale(splitTarget(path).pathname);
  return changes.some((change) => change.locale === null || change.locale === locale);
}

function kindOf(mime: string): number {
  if (mime === HTML) return 0;
  return mime.startsWith('image/') ? 3 : 1;
}
