import { fieldsOf, type Fields } from '../unknown-fields';
import { hashOf } from './hash';
import { STORY, type Part } from './approval';
import { recordWords, typeOf } from './words';

/** A field of a content type or component, as far as it decides what is shown. */
export interface Attribute {
  type: string;
  component?: string;
  repeatable?: boolean;
  target?: string;
  private?: boolean;
}
export type Models = (uid: string) => Readonly<Record<string, Attribute>>;

/** The records that a story shows, by their key; filled in on the way. */
export type Records = Map<string, Part>;

/** Strapi's own: other on every publish, or of no content. */
const NOT_CONTENT = new Set([
  ...['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale', 'localizations'],
  ...['createdBy', 'updatedBy'],
]);

/** What readers see of one document or component; what it leads to is added to `records`. */
export function shownOf(models: Models, uid: string, values: Fields, records: Records): Fields {
  const shown = Object.entries(models(uid))
    .filter(([name, attribute]) => !NOT_CONTENT.has(name) && attribute.private !== true)
    .map(([name, attribute]) => [name, shownIn(models, attribute, values[name], records)]);
  const fields: Fields = Object.fromEntries(shown);
  // An author decides what is shown of the name (B1): what is hidden may change unseen.
  const hidesName = values['displayAs'] === 'role-only' || values['former'] === true;
  return hidesName ? { ...fields, name: null } : fields;
}

function shownIn(models: Models, attribute: Attribute, value: unknown, records: Records): unknown {
  const { type, target = '' } = attribute;
  if (value === undefined || value === null) return null;
  switch (type) {
    case 'relation':
      return listOf(value).map((one) => reference(models, target, fieldsOf(one), records));
    case 'media':
      return listOf(value).map(fileOf);
    case 'component':
    case 'dynamiczone':
      return listOf(value).map((one) => shownPiece(models, attribute, fieldsOf(one), records));
    default:
      return value;
  }
}

const listOf = (value: unknown): unknown[] => [value].flat();

function shownPiece(models: Models, attribute: Attribute, values: Fields, records: Records) {
  const uid = attribute.component ?? String(values['__component']);
  return { __component: uid, ...shownOf(models, uid, values, records) };
}

/** The bytes of a file, whatever it is called. */
function fileOf(file: unknown): unknown {
  const { digest, hash, mime } = fieldsOf(file);
  return { digest: digest ?? hash, mime };
}

/** Other stories are approved for themselves: here it counts which ones are offered. */
function reference(models: Models, target: string, values: Fields, records: Records): unknown {
  if (!target.startsWith('api::')) return null;
  if (target !== STORY) addRecord(models, target, values, records);
  return values['documentId'];
}

export function addRecord(models: Models, uid: string, values: Fields, records: Records): void {
  const key = `${typeOf(uid)}:${String(values['documentId'])}`;
  if (records.has(key)) return;
  const words = recordWords(uid, values);
  records.set(key, { key, words, hash: '' });
  records.set(key, { key, words, hash: hashOf(shownOf(models, uid, values, records)) });
}
