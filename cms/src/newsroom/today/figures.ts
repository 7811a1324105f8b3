import { byDocument } from './by-document';
import { dayAfter } from './days';
import { partOf, type Finder } from './entry';

const STATISTIC = 'api::statistic.statistic';

interface Row {
  documentId: string;
  locale: string | null;
  displayValue: string;
  label: string;
  reviewDue: string | null;
  source: object | null;
}

/** Figures without a source, and those past the date on which they were to be looked at (F1, F3). */
export const figuresToCheck: Finder = async (strapi, reader, now) => {
  if (!reader.mayRead(STATISTIC)) return null;
  const today = dayAfter(now, 0);
  const overdue = { reviewDue: { $lt: today } };
  const bare = { source: { id: { $null: true } } };
  const rows: Row[] = await strapi.db.query(STATISTIC).findMany({
    select: ['documentId', 'locale', 'displayValue', 'label', 'reviewDue'],
    where: { $and: [reader.whereReadable(STATISTIC), { $or: [overdue, bare] }] },
    populate: { source: { select: ['id'] } },
    orderBy: [{ reviewDue: 'asc' }, { id: 'asc' }],
  });
  return partOf(
    byDocument(rows).map(({ documentId, locale, displayValue, label, reviewDue, source }) => ({
      ...{ uid: STATISTIC, documentId, locale, title: `${displayValue} ${label}` },
      ...(source === null
        ? { why: 'no-source' as const, on: null }
        : { why: 'past-review' as const, on: reviewDue }),
    })),
  );
};
