import { createHash } from 'node:crypto';
import type { Located, ShownRecord } from './check';
import type { Level, Path } from './rule';
import { namedAs } from './titles';

/** A finding as an editor sees it, in the document that is looked at. */
export interface Problem {
  /** The rule of SAFETY.md; "site" where the contract with the site is what would break. */
  id: string;
  level: Level;
  /** Of the field in the document that is looked at: of the block, where a record is to be mended. */
  path: Path;
  message: string;
  /** Stays the same wherever the problem moves, and goes with what was found: overrides name it. */
  key: string;
  excerpt?: string;
  matched?: string;
  preferred?: readonly string[];
  /** The record that has to be mended, and its field. */
  record?: ShownRecord & { path: Path };
  isOverridden: boolean;
  override?: { by: string; reason: string; at: string };
  /** Tells readers that something has become worse, such as a figure withdrawn. */
  isAdmission: boolean;
}

/** The document that is looked at. */
export interface Whole {
  uid: string;
  /** Null for what has never been saved. */
  documentId: string | null;
}

/** A problem, and by what keys overrides name it. */
export interface Keyed {
  problem: Problem;
  /** What has to be mended: the document itself, or a record that it shows. */
  of: string | null;
  /** In an override of what has to be mended, which then holds wherever that is shown. */
  ownKey: string;
  /** In an override of a document that shows it. */
  shownKey: string;
}

export function problemFrom(whole: Whole, { finding, records, shownAt }: Located): Keyed {
  const { path, found, isAdmission = false, ...said } = finding;
  const record = records.at(-1);
  const { uid, documentId } = record ?? whole;
  const ownKey = fingerprint(said.id, found);
  const shownKey = fingerprint(said.id, found, uid, String(documentId));
  const rest = { isAdmission, isOverridden: false };
  const problem: Problem =
    record === undefined
      ? { ...said, ...rest, path, key: ownKey }
      : {
          ...{ ...said, ...rest, path: shownAt, key: shownKey },
          message: `${capital(records.map(namedAs).join(', '))}: ${said.message}`,
          record: { ...record, path },
        };
  return { problem, of: documentId, ownKey, shownKey };
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const fingerprint = (...parts: string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

/** Whether it keeps something from being published. */
export const isStopping = ({ level, isOverridden }: Problem): boolean =>
  level === 'stops' || (level === 'stops-unless-overridden' && !isOverridden);
