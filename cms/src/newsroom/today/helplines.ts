import { byDocument } from './by-document';
import { checkedUntil, dayAfter } from './days';
import { partOf, type Entry, type Finder } from './entry';

const HELPLINE = 'api::helpline.helpline';

interface Row {
  documentId: string;
  locale: string | null;
  name: string;
  lastCheckedOn: string | null;
  reviewEveryDays: number;
}

/** Helplines that nobody has checked, or not for longer than they say (H3). */
export const helplinesToCheck: Finder = async (strapi, reader, now) => {
  if (!reader.mayRead(HELPLINE)) return null;
  const today = dayAfter(now, 0);
  // A handful; how long a check counts differs for each.
  const rows: Row[] = await strapi.db.query(HELPLINE).findMany({
    select: ['documentId', 'locale', 'name', 'lastCheckedOn', 'reviewEveryDays'],
    where: reader.whereReadable(HELPLINE),
    orderBy: [{ lastCheckedOn: 'asc' }, { id: 'asc' }],
  });
  return partOf(
    byDocument(rows).flatMap(({ documentId, locale, name, lastCheckedOn, reviewEveryDays }) => {
      const until = checkedUntil(lastCheckedOn, reviewEveryDays);
      if (until !== null && until >= today) return [];
      const why: Entry['why'] = until === null ? 'never-checked' : 'past-review';
      return [{ uid: HELPLINE, documentId, locale, title: name, why, on: until }];
    }),
  );
};
