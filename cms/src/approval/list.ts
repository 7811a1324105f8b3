import type { Core } from '@strapi/strapi';
import { APPROVAL, SENSITIVE, STORY, type Approval, type ApprovalRow } from './approval';
import { lookAt } from './look';
import { approvalOf } from './state';

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

/** Where every sensitive draft stands, for lists. */
export async function listApprovals(strapi: Core.Strapi): Promise<Listed[]> {
  const drafts: Draft[] = await strapi.db.query(STORY).findMany({
    where: { publishedAt: null, ...SENSITIVE },
    select: ['documentId', 'locale', 'title'],
    orderBy: { id: 'desc' },
  });
  const steps = await allSteps(strapi);
  const listed: Listed[] = [];
  // One after another: this is asked for often, and must not take the database for itself.
  for (const { documentId, locale, title } of drafts) {
    const own = steps.get(`${documentId} ${locale}`) ?? [];
    const approval = await approvalFor(strapi, { documentId, locale }, own);
    listed.push({ documentId, locale, title, ...approval });
  }
  return listed;
}

async function approvalFor(
  strapi: Core.Strapi,
  version: { documentId: string; locale: string },
  steps: readonly ApprovalRow[],
): Promise<Approval> {
  // Looking at a story costs some twenty queries; only an approval has to be held against it.
  const isOpen = steps[0]?.step !== 'approved';
  const look = isOpen ? null : await lookAt(strapi, version);
  return approvalOf(look ?? { isSensitive: true, digest: '', parts: [] }, steps);
}

async function allSteps(strapi: Core.Strapi): Promise<Map<string, ApprovalRow[]>> {
  const rows: ApprovalRow[] = await strapi.db.query(APPROVAL).findMany({ orderBy: { id: 'desc' } });
  const byStory = new Map<string, ApprovalRow[]>();
  for (const row of rows) {
    const key = `${row.document} ${row.language}`;
    byStory.set(key, [...(byStory.get(key) ?? []), row]);
  }
  return byStory;
}
