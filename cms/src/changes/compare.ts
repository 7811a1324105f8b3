import type { Action } from './change-row';

/** One version of a document that readers can see: one for each locale. */
export interface Version {
  id: number | string;
  locale: string | null;
  updatedAt: string;
}

export interface Write {
  /** Whether the content type has drafts beside what readers see. */
  drafts: boolean;
  /** What was asked for, in the document service's words. */
  action: string;
  /** Ids of the versions that the write gave back: changed, even if within one millisecond. */
  touched: ReadonlySet<number | string>;
}

/** What differs for readers between two looks at one document, locale by locale. */
export function compareVersions(
  before: readonly Version[],
  after: readonly Version[],
  write: Write,
): { locale: string | null; action: Action }[] {
  const changed = after.flatMap((version) => {
    const action = actionFor(find(before, version), version, write);
    return action === null ? [] : [{ locale: version.locale, action }];
  });
  const action: Action = write.action === 'delete' ? 'delete' : 'unpublish';
  const gone = before.filter((version) => find(after, version) === undefined);
  return [...changed, ...gone.map(({ locale }) => ({ locale, action }))];
}

const find = (versions: readonly Version[], { locale }: Version) =>
  versions.find((version) => version.locale === locale);

function actionFor(old: Version | undefined, now: Version, write: Write): Action | null {
  if (old === undefined) return write.drafts ? 'publish' : 'create';
  if (old.id !== now.id) return 'publish';
  return old.updatedAt !== now.updatedAt || write.touched.has(now.id) ? 'update' : null;
}
