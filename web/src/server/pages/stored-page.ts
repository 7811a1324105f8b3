import type { PreparedPage, PreparePage } from '../answers.ts';
import type { Held } from './body-cache.ts';
import { sizeOf, type Bodies, type FinishedPage, type PageRecord } from './finished-page.ts';

export interface StoredPage extends Held {
  readonly record: PageRecord;
  readonly dependencies: ReadonlySet<string>;
  /** Null while its bytes are on disk only. */
  prepared: PreparedPage | null;
  dirty: boolean;
  hold(bodies: Bodies): PreparedPage;
  /** Null while they are on disk only. */
  bodies(): Bodies | null;
}

export function createStoredPage(
  { record, bodies }: FinishedPage,
  prepare: PreparePage,
  pinned: boolean,
): StoredPage {
  const page: StoredPage = {
    record,
    dependencies: new Set(record.dependencies),
    prepared: prepare({ record, bodies }, 200),
    dirty: false,
    used: false,
    pinned,
    size: sizeOf(bodies),
    drop() {
      page.prepared = null;
    },
    bodies() {
      if (page.prepared === null) return null;
      const { br, gzip, identity } = page.prepared;
      return { br: br.body, gzip: gzip.body, identity: identity.body };
    },
    hold(found) {
      return (page.prepared = prepare({ record, bodies: found }, 200));
    },
  };
  return page;
}
