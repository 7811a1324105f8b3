interface Version {
  documentId: string;
  locale: string | null;
}

const FIRST_CHOICE = 'en';

/** One version of each document, in English where there is one: what is listed is the same in all. */
export function byDocument<Row extends Version>(rows: readonly Row[]): Row[] {
  const chosen = new Map<string, Row>();
  for (const row of rows) {
    if (!chosen.has(row.documentId) || row.locale === FIRST_CHOICE) {
      chosen.set(row.documentId, row);
    }
  }
  return [...chosen.values()];
}
