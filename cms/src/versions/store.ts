import type { Core } from '@strapi/strapi';
import type { Person } from '../newsroom/person';
import { outdated, type Kept } from './prune';
import type { Names } from './describe';
import type { DraftKey } from './draft';
import type { Snapshot } from './snapshot';

export const VERSION = 'api::version.version';

export type Kind = 'save' | 'publish' | 'restore' | 'unpublish';

/** What a list of versions tells of each. */
export interface VersionLine {
  id: number;
  kind: Kind;
  at: string;
  person: number | null;
  name: string;
  hash: string;
}

export interface Version extends VersionLine {
  /** The content type's own name, such as "story". */
  type: string;
  document: string;
  language: string | null;
  content: Snapshot;
  named: Names | null;
}

export interface NewVersion {
  kind: Kind;
  at: Date;
  person: Person;
  content: Snapshot;
  names: Names;
  hash: string;
}

/** Stories and pages: what has blocks. Nobody's consent or number is kept in old versions. */
const KEPT_TYPES = ['api::story.story', 'api::page.page'];
export const isKept = (uid: string): boolean => KEPT_TYPES.includes(uid);

const nameOf = (uid: string) => uid.split('.').at(-1) ?? uid;
export const uidOf = ({ type }: Pick<Version, 'type'>) => `api::${type}.${type}`;

const whereOf = ({ uid, documentId, locale }: DraftKey) => ({
  type: nameOf(uid),
  document: documentId,
  language: locale,
});

const LINE = ['id', 'kind', 'at', 'person', 'name', 'hash'];

/** Newest first. */
export async function listVersions(strapi: Core.Strapi, key: DraftKey): Promise<VersionLine[]> {
  return strapi.db
    .query(VERSION)
    .findMany({ where: whereOf(key), select: LINE, orderBy: { id: 'desc' } });
}

export async function findVersion(strapi: Core.Strapi, id: number): Promise<Version | null> {
  return strapi.db.query(VERSION).findOne({ where: { id } });
}

/** The newest version that said just this. */
export async function findByHash(
  strapi: Core.Strapi,
  key: DraftKey,
  hash: string,
): Promise<Version | null> {
  return strapi.db
    .query(VERSION)
    .findOne({ where: { ...whereOf(key), hash }, orderBy: { id: 'desc' } });
}

/** Adds a version, unless it says what the newest says already, and prunes those before it. */
export async function addVersion(
  strapi: Core.Strapi,
  key: DraftKey,
  { kind, at, person, content, names, hash }: NewVersion,
): Promise<void> {
  const query = strapi.db.query(VERSION);
  const lines = await listVersions(strapi, key);
  const [newest] = lines;
  const isSame = newest?.hash === hash;
  if (isSame && (kind === 'save' || newest.kind === kind)) return;
  if (isSame && kind === 'publish' && newest.kind === 'save' && newest.person === person.id) {
    // The admin's "Publish" saves first: told as one.
    await query.update({ where: { id: newest.id }, data: { kind, at } });
    return;
  }
  await query.create({
    data: {
      ...whereOf(key),
      ...{ kind, at, person: person.id, name: person.name, content, named: names, hash },
    },
  });
  await prune(strapi, lines);
}

async function prune(strapi: Core.Strapi, lines: readonly Kept[]): Promise<void> {
  const ids = outdated(lines, Date.now());
  if (ids.length > 0) await strapi.db.query(VERSION).deleteMany({ where: { id: { $in: ids } } });
}

/** What was deleted is not kept in old versions either. */
export async function forgetVersions(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  languagesLeft: readonly string[],
): Promise<void> {
  await strapi.db.query(VERSION).deleteMany({
    where: {
      type: nameOf(uid),
      document: documentId,
      ...(languagesLeft.length > 0 && { language: { $notIn: languagesLeft } }),
    },
  });
}
