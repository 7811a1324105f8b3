import type { Entry } from './entry';

/**
 * Newest first, with several changes of one kind on one day told as one: from what it was in the
 * morning to what it was at night. What came back to where it was is not told.
 */
export function condense(entries: readonly Entry[]): Entry[] {
  const told: Entry[] = [];
  for (const entry of entries) {
    const later = told.find(({ on, kind }) => on === entry.on && kind === entry.kind);
    if (later === undefined) told.push({ ...entry });
    else later.before = entry.before ?? later.before;
  }
  return told.filter(({ before, after }) => before === null || before !== after);
}
