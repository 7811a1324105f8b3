import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { fieldsOf } from '../unknown-fields';
import { languageName } from './names';

const MISSING = /^Document with id "([^"]+)", locale "([^"]+)" not found$/;

/**
 * Strapi refuses a relation to what is not translated yet with an id that tells an editor nothing.
 * This says which one it is, under its field.
 */
export async function namedRefusal(
  strapi: Core.Strapi,
  error: unknown,
  data: unknown,
): Promise<unknown> {
  const [, documentId, locale] =
    error instanceof errors.ValidationError ? (MISSING.exec(error.message) ?? []) : [];
  if (documentId === undefined || locale === undefined) return error;
  const name = await nameOf(strapi, documentId);
  const message = `"${name}" is not there in ${languageName(locale)} yet. Translate it first, or take it out here.`;
  const problem = { path: pathTo(data, documentId) ?? [], message, name: 'ValidationError' };
  const refusal = new errors.ValidationError(message, { errors: [problem] });
  return Object.assign(refusal, { cause: error });
}

async function nameOf(strapi: Core.Strapi, documentId: string): Promise<string> {
  const ours = Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
  for (const { uid } of ours) {
    const found = await findAny(strapi, uid, documentId);
    const { label, title, name, slug } = fieldsOf(found);
    const words = [label, title, name, slug].find((one) => typeof one === 'string');
    if (found !== null) return words ?? documentId;
  }
  return documentId;
}

const findAny = (strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<unknown> =>
  strapi.db.query(uid).findOne({ where: { documentId } });

/** Where in what was sent this document is asked for; the field itself, not the list inside it. */
function pathTo(value: unknown, documentId: string, path: string[] = []): string[] | null {
  if (value === documentId) return fieldPath(path);
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    const found = pathTo(part, documentId, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}

/** `topics.connect.0.documentId` and `topics.0` are both the field `topics`. */
function fieldPath(path: string[]): string[] {
  const last = path.at(-1);
  if (last === undefined || !/^(?:connect|set|documentId|\d+)$/.test(last)) return path;
  return fieldPath(path.slice(0, -1));
}
