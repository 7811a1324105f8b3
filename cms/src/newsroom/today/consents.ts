import { byDocument } from './by-document';
import { dayAfter } from './days';
import { partOf, type Finder } from './entry';

const TESTIMONY = 'api::testimony.testimony';
const SOON_DAYS = 60;

interface Row {
  documentId: string;
  locale: string | null;
  pseudonym: string | null;
  consentExpires: string;
}

/** Consents that end within sixty days or have ended, for those who may see a consent (T2, T5). */
export const endingConsents: Finder = async (strapi, reader, now) => {
  if (!reader.mayRead(TESTIMONY, 'consentExpires')) return null;
  const today = dayAfter(now, 0);
  const ending = {
    consentExpires: { $lte: dayAfter(now, SOON_DAYS) },
    consentWithdrawnOn: { $null: true },
  };
  const rows: Row[] = await strapi.db.query(TESTIMONY).findMany({
    select: ['documentId', 'locale', 'pseudonym', 'consentExpires'],
    where: { $and: [reader.whereReadable(TESTIMONY), ending] },
    orderBy: [{ consentExpires: 'asc' }, { id: 'asc' }],
  });
  return partOf(
    byDocument(rows).map(({ documentId, locale, pseudonym, consentExpires }) => ({
      ...{ uid: TESTIMONY, documentId, locale, title: pseudonym ?? '' },
      why: consentExpires < today ? ('has-ended' as const) : ('ends-soon' as const),
      on: consentExpires,
    })),
  );
};
