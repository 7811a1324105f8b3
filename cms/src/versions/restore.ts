import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findNames } from './names';
import type { DraftKey } from './draft';
import { typeOf } from './draft';
import type { Allowed } from './rights';
import { shapesOf } from './shape';
import { listVersions, VERSION, type Version } from './store';
import { FILE, keyOf, referencesIn, writable, type Reference } from './writable';
import type { Fields } from '../unknown-fields';

/**
 * Writes a version over the draft, as if somebody had typed it: publishing meets the gate. Gives
 * back, in an editor's words, what is not there any more and was left out.
 */
export async function restore(
  strapi: Core.Strapi,
  key: DraftKey,
  version: Version,
  { permitted }: Allowed,
): Promise<string[]> {
  const { data, leftOut } = await writableNow(strapi, key, version);
  const allowed = await permitted(data);
  await strapi.db.transaction(async () => {
    const [newest] = await listVersions(strapi, key);
    await update(strapi, key, allowed);
    const [made] = await listVersions(strapi, key);
    if (made === undefined || made.id === newest?.id) return;
    await strapi.db.query(VERSION).update({ where: { id: made.id }, data: { kind: 'restore' } });
  });
  return leftOut;
}

/** What a version says, as far as what it shows still exists. */
export async function writableNow(
  strapi: Core.Strapi,
  { uid, locale }: DraftKey,
  { content, named }: Pick<Version, 'content' | 'named'>,
): Promise<{ data: Fields; leftOut: string[] }> {
  const shapes = shapesOf(strapi);
  const references = referencesIn(shapes, uid, content);
  const names = await findNames(strapi, references, locale);
  const isThere = (reference: Reference) => names[keyOf(reference)] !== undefined;
  const gone = references.filter((reference) => !isThere(reference));
  const leftOut = gone.map((one) => `${kindOf(strapi, one)} “${named?.[keyOf(one)] ?? one.id}”`);
  return { data: writable(shapes, uid, content, isThere), leftOut: [...new Set(leftOut)] };
}

const kindOf = (strapi: Core.Strapi, { target }: Reference): string =>
  target === FILE
    ? 'the file'
    : `the ${typeOf(strapi, target)?.info.displayName.toLowerCase() ?? ''}`;

async function update(strapi: Core.Strapi, { uid, documentId, locale }: DraftKey, data: Fields) {
  const type = typeOf(strapi, uid);
  if (type === undefined) throw new errors.NotFoundError();
  const language = locale === null ? {} : { locale };
  // Safe because it was made from the schema, and the document service checks it once more.
  const written = data as Modules.Documents.Params.Data.PartialInput<typeof type.uid>;
  await strapi.documents(type.uid).update({ documentId, ...language, data: written });
}
