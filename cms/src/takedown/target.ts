import type { Core, UID } from '@strapi/strapi';
import { titleOf } from '../gate/titles';
import { within } from '../newsroom/in-transaction';
import { pathOf } from '../redirects/path';
import { linkOf } from '../rest/links';
import { fieldsOf } from '../unknown-fields';
import { addressesOf, type LiveVersion } from './addresses';
import { unasked, type Address, type Target } from './entry';
import { leadingPages } from './leading-pages';
import { ownersOf } from './owners';
import { filesShownBy, type ShownFile } from './shown-files';

const STORY = 'api::story.story';
const CASE_STUDY = 'api::case-study.case-study';
const PHASE = 'api::case-study-phase.case-study-phase';
const REDIRECT = 'api::redirect.redirect';

/** What has pages of its own that can be taken down. */
const TAKEN_DOWN: readonly UID.ContentType[] = [
  ...([STORY, CASE_STUDY] as const),
  ...(['api::page.page', 'api::statistic.statistic', 'api::author.author'] as const),
];

export const typeToTakeDown = (uid: string): UID.ContentType | null =>
  TAKEN_DOWN.find((one) => one === uid) ?? null;

/** Everything there is to know of something before it is taken down. */
export interface Surveyed {
  title: string;
  addresses: Address[];
  files: (ShownFile & { shownBy: string[] })[];
  /** Phases that only this case study shows; they go with it. */
  phases: string[];
}

/** Null when there is no such document. */
export async function survey(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<Surveyed | null> {
  const versions = await versionsOf(strapi, uid, documentId);
  const [first] = versions;
  if (first === undefined) return null;
  const live = versions.filter(({ isLive }) => isLive);
  const phases = uid === CASE_STUDY ? await phasesOnlyIn(strapi, documentId) : [];
  const own = [
    { uid, documentIds: [documentId] },
    ...(phases.length > 0 ? [{ uid: PHASE, documentIds: phases } as const] : []),
  ];
  return {
    title: (versions.find(({ locale }) => locale === 'en') ?? first).title,
    addresses: [
      ...live.flatMap((version) => addressesOf(uid, version)),
      ...(await leadingPages(strapi, { uid, documentId }, live)),
      ...(await oldAddresses(strapi, uid, { documentId, live })),
    ],
    files: await filesOf(strapi, own),
    phases,
  };
}

interface Version extends LiveVersion {
  isLive: boolean;
}

interface Listed {
  slug?: string | null;
}

async function versionsOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<Version[]> {
  const listed = { select: ['slug'] };
  const rows: (Listed & {
    locale: string;
    publishedAt: unknown;
    topics?: Listed[];
    authors?: Listed[];
  })[] = await strapi.db.query(uid).findMany({
    where: { documentId },
    ...(uid === STORY && { populate: { topics: listed, authors: listed } }),
  });
  const { draftAndPublish } = strapi.contentType(uid).options;
  const slugs = (all: Listed[] = []) => all.flatMap(({ slug }) => (slug ? [slug] : []));
  return rows.map((row) => ({
    ...{ slug: row.slug ?? '', locale: row.locale, title: titleOf(fieldsOf(row)) },
    ...{ topics: slugs(row.topics), authors: slugs(row.authors) },
    isLive: Boolean(row.slug) && (!draftAndPublish || row.publishedAt !== null),
  }));
}

/** Those that lead to it, and those that it left when it was taken back before. */
async function oldAddresses(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { documentId, live }: { documentId: string; live: readonly LiveVersion[] },
): Promise<Address[]> {
  const paths = live.map((version) => pathOf(uid, version));
  const left = { leftBy: { $startsWith: `${documentId} ` }, to: { $null: true } };
  const found: { from: string }[] = await strapi.db
    .query(REDIRECT)
    .findMany({ where: { $or: [{ to: { $in: paths } }, left] } });
  return found
    .filter(({ from }) => !paths.includes(from))
    .map(({ from }) => unasked({ kind: 'old-address', path: from }));
}

async function phasesOnlyIn(strapi: Core.Strapi, documentId: string): Promise<string[]> {
  const studies: { phases?: { id: number; documentId: string }[]; id: number }[] = await strapi.db
    .query(CASE_STUDY)
    .findMany({ where: { documentId }, populate: { phases: { select: ['documentId'] } } });
  const { table, from, to } = linkOf(strapi, CASE_STUDY, 'phases');
  const phases = studies.flatMap((study) => study.phases ?? []);
  const idsOf = (rows: readonly { id: number }[]) => rows.map(({ id }) => id);
  const query = strapi.db
    .connection(table)
    .whereIn(to, idsOf(phases))
    .whereNotIn(from, idsOf(studies))
    .pluck(to);
  const elsewhere: number[] = await within(strapi, query);
  const shared = phases.filter(({ id }) => elsewhere.includes(id)).map((one) => one.documentId);
  return [...new Set(phases.map((one) => one.documentId))].filter((id) => !shared.includes(id));
}

interface Own {
  uid: UID.ContentType;
  documentIds: readonly string[];
}

/** With what else shows each of them: such a file stays. */
async function filesOf(strapi: Core.Strapi, own: readonly Own[]): Promise<Surveyed['files']> {
  const isOwn = (owner: Target) =>
    own.some(({ uid, documentIds }) => uid === owner.uid && documentIds.includes(owner.documentId));
  const files = await Promise.all(
    own.map(({ uid, documentIds }) => filesShownBy(strapi, uid, documentIds)),
  );
  const found = new Map(files.flat().map((file) => [file.id, file]));
  return Promise.all(
    [...found.values()].map(async (file) => {
      const others = (await ownersOf(strapi, file.id)).filter((owner) => !isOwn(owner));
      return { ...file, shownBy: [...new Set(others.map(({ title }) => title))] };
    }),
  );
}
