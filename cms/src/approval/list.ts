import type { Core } from '@strapi/strapi';
import { APPROVAL, SENSITIVE, STORY, type Approval, type ApprovalRow } from './approval';
import { lookAt } from './look';
import { approvalOf, stepsOf } from './state';

/** Where one sensitive draft stands. */
export interface Listed extends Approval {
  documentId: string;
  locale: string;
  title: string | null;
}

interface Draft {
  documentId: string;
  locale: string;
  title: string | null;
}

/** Where every sensitive draft stands, for lists. What changed is told of approvals alone. */
export async function listApprovals(strapi: Core.Strapi): Promise<Listed[]> {
  const drafts: Draft[] = await strapi.db.query(STORY).findMany({
    where: { publishedAt: null, ...SENSITIVE },
    select: ['documentId', 'locale', 'title'],
    orderBy: { id: 'desc' },
  });
  const last = await lastSteps(strapi);
  const listed: Listed[] = [];
  // One after another: this is asked for often, and must not take the database for itself.
  for (const draft of drafts) {
    const step = last.get(`${draft.documentId} ${draft.locale}`);
    listed.push({ ...draft, ...(await approvalFor(strapi, draft, step)) });
  }
  return listed;
}

async function approvalFor(
  strapi: Core.Strapi,
  { documentId, locale }: Draft,
  last: ApprovalRow | undefined,
): Promise<Approval> {
  const version = { documentId, locale };
  // Looking at a story costs some twenty queries; only an approval has to be held against it.
  const look = last?.step === 'approved' ? await lookAt(strapi, version) : null;
  if (look !== null) return approvalOf(look, await stepsOf(strapi, version));
  const unseen = { isSensitive: true, digest: '', parts: [] };
  return approvalOf(unseen, last === undefined ? [] : [last]);
}

/** By story and language. Without the parts, of which there are many. */
async function lastSteps(strapi: Core.Strapi): Promise<Map<string, ApprovalRow>> {
  const rows: ApprovalRow[] = await strapi.db.query(APPROVAL).findMany({
    select: ['id', 'at', 'step', 'document', 'language', 'name', 'note'],
    orderBy: { id: 'asc' },
  });
  return new Map(rows.map((row) => [`${row.document} ${row.language}`, row]));
}
