import type { Core } from '@strapi/strapi';
import { APPROVAL, type Approval, type ApprovalRow, type StoryVersion } from './approval';
import { changedParts } from './changed-parts';
import type { Look } from './look';

/** The steps of a review so far, the newest first. */
export async function stepsOf(
  strapi: Core.Strapi,
  { documentId, locale }: StoryVersion,
): Promise<ApprovalRow[]> {
  return strapi.db.query(APPROVAL).findMany({
    where: { document: documentId, language: locale },
    orderBy: { id: 'desc' },
  });
}

/** Whether this very content was approved once, and nobody has taken an approval back since. */
export function wasApproved({ digest }: Pick<Look, 'digest'>, steps: readonly ApprovalRow[]) {
  const last = steps.find(
    (one) => one.step === 'withdrawn' || (one.step === 'approved' && one.digest === digest),
  );
  return last?.step === 'approved';
}

const NOTHING = { by: null, at: null, note: null, changed: [] };

/** Where a story stands: what was done last, held against what it shows now (A2). */
export function approvalOf(
  look: Pick<Look, 'isSensitive' | 'publishedAt' | 'digest' | 'parts'>,
  steps: readonly ApprovalRow[],
): Approval {
  const [last] = steps;
  if (!look.isSensitive) return ofMild(look, last);
  if (last === undefined) return { state: 'none', ...NOTHING };
  const approved = steps.find(({ step }) => step === 'approved');
  const isSame = approved !== undefined && approved.digest === look.digest;
  const who = { by: last.name, at: last.at, note: last.note };
  if (last.step === 'withdrawn') return { state: 'none', ...who, changed: [] };
  if (last.step === 'approved' && isSame) return { state: 'approved', ...who, changed: [] };
  const changed = approved === undefined || isSame ? [] : changedParts(approved.parts, look.parts);
  return { state: last.step === 'asked' ? 'asked' : 'void', ...who, changed };
}

/** Of a story that is not sensitive: publishing it is the answer to who asked. */
function ofMild({ publishedAt }: Pick<Look, 'publishedAt'>, last?: ApprovalRow): Approval {
  if (last?.step !== 'asked') return { state: 'not-needed', ...NOTHING };
  const isAnswered = publishedAt !== null && new Date(publishedAt) > new Date(last.at);
  if (isAnswered) return { state: 'not-needed', ...NOTHING };
  return { state: 'asked', by: last.name, at: last.at, note: last.note, changed: [] };
}
