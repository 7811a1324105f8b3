import type { Core } from '@strapi/strapi';
import {
  APPROVAL,
  SENSITIVE,
  STORY,
  type Approval,
  type ApprovalRow,
  type StoryVersion,
} from './approval';
import { lookAt } from './look';
import { approvalOf, stepsOf } from './state';

/** Where one draft stands that is sensitive, or that somebody was asked to read. */
export interface Listed extends Approval {
  isSensitive: boolean;
  isLive: boolean;
  documentId: string;
  locale: string;
  title: string | null;
}

interface Draft {
  documentId: string;
  locale: string;
  title: string | null;
  sensitive: boolean | null;
}

/** Where every such draft stands, for lists. What changed is told of approvals alone. */
export async function listApprovals(strapi: Core.Strapi): Promise<Listed[]> {
  const last = await lastSteps(strapi);
  const asked = [...last.values()].filter(({ step }) => step === 'asked');
  const isAsked = { documentId: { $in: asked.map(({ document }) => document) } };
  const drafts: Draft[] = await strapi.db.query(STORY).findMany({
    where: { $and: [{ publishedAt: null }, { $or: [SENSITIVE, isAsked] }] },
    select: ['documentId', 'locale', 'title', 'sensitive'],
    orderBy: { id: 'desc' },
  });
  const live = await liveSince(strapi);
  const listed: Listed[] = [];
  // One after another: this is asked for often, and must not take the database for itself.
  for (const { sensitive, ...draft } of drafts) {
    const key = `${draft.documentId} ${draft.locale}`;
    const publishedAt = live.get(key) ?? null;
    const isSensitive = sensitive !== false;
    const approval = await approvalFor(strapi, {
      ...{ ...draft, isSensitive, publishedAt },
      last: last.get(key),
    });
    if (approval.state === 'not-needed') continue;
    listed.push({ ...draft, isSensitive, isLive: publishedAt !== null, ...approval });
  }
  return listed;
}

interface Wanted extends StoryVersion {
  isSensitive: boolean;
  publishedAt: string | null;
  last: ApprovalRow | undefined;
}

async function approvalFor(
  strapi: Core.Strapi,
  { documentId, locale, isSensitive, publishedAt, last }: Wanted,
): Promise<Approval> {
  const version = { documentId, locale };
  // Looking at a story costs some twenty queries; only an approval has to be held against it.
  const look = last?.step === 'approved' && isSensitive ? await lookAt(strapi, version) : null;
  if (look !== null) return approvalOf(look, await stepsOf(strapi, version));
  const unseen = { isSensitive, publishedAt, digest: '', parts: [] };
  return approvalOf(unseen, last === undefined ? [] : [last]);
}

/** When each live story was brought out, by story and language. */
async function liveSince(strapi: Core.Strapi): Promise<Map<string, string>> {
  const live: { documentId: string; locale: string; publishedAt: string }[] = await strapi.db
    .query(STORY)
    .findMany({
      where: { publishedAt: { $notNull: true } },
      select: ['documentId', 'locale', 'publishedAt'],
    });
  return new Map(
    live.map(({ documentId, locale, publishedAt }) => [`${documentId} ${locale}`, publishedAt]),
  );
}

/** By story and language. Without the parts, of which there are many. */
async function lastSteps(strapi: Core.Strapi): Promise<Map<string, ApprovalRow>> {
  const rows: ApprovalRow[] = await strapi.db.query(APPROVAL).findMany({
    select: ['id', 'at', 'step', 'document', 'language', 'name', 'note'],
    orderBy: { id: 'asc' },
  });
  return new Map(rows.map((row) => [`${row.document} ${row.language}`, row]));
}
