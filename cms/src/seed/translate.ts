import { keysWithin } from '../figures/reference';
import { parseRichText } from './rich-text';
import { isRecord } from './sample';
import { isToMany, typeOf, type Attribute, type Attributes, type Schema } from './schema';

/** What turns the values of sample files into what the document service takes. */
export interface Translation {
  schema: Schema;
  /** The id of the sample that is meant; null leaves the relation out. */
  document(wanted: Reference, where: string): string | null;
  /** The id of the uploaded file; `values` are the fields beside it. */
  picture(file: string, where: string, values: Values): number | string | null;
  report(where: string, what: string): void;
}
export type Values = Readonly<Record<string, unknown>>;

/** A sample as another one names it. */
export interface Reference {
  type: string;
  key: string;
  /** Whether the document that names it cannot do without. */
  isRequired: boolean;
}

/** The fields of a document or component; `where` is the dotted path to them, empty at the top. */
export function translateFields(
  values: Values,
  attributes: Attributes,
  translation: Translation,
  where = '',
): Record<string, unknown> {
  reportMissing(values, attributes, translation, where);
  const fields = Object.entries(values).map(([name, value]) => {
    const attribute = attributes[name];
    const here = below(where, name);
    if (attribute === undefined) {
      const known = Object.keys(attributes).join(', ');
      translation.report(here, `is not a field. Use one of: ${known}.`);
    }
    if (attribute === undefined || value === null) return [name, value];
    return [name, translateValue(value, attribute, { translation, where: here, values })];
  });
  return Object.fromEntries(fields);
}

const below = (where: string, name: string | number) =>
  where === '' ? `${name}` : `${where}.${name}`;

function reportMissing(
  values: Values,
  attributes: Attributes,
  { report }: Translation,
  where: string,
) {
  for (const [name, attribute] of Object.entries(attributes)) {
    const mayBeAbsent = attribute.required !== true || attribute.default !== undefined;
    if (!mayBeAbsent && (values[name] ?? null) === null) {
      report(below(where, name), 'is missing. Fill it in.');
    }
  }
}

interface Here {
  translation: Translation;
  where: string;
  /** The field and those beside it. */
  values: Values;
}

function translateValue(value: unknown, attribute: Attribute, here: Here): unknown {
  const { translation, where } = here;
  switch (attribute.type) {
    case 'blocks':
      return translateText(value, here);
    case 'media':
      return translation.picture(text(value, here), where, here.values);
    case 'relation':
      return translateRelation(value, attribute, here);
    case 'dynamiczone':
      return list(value, here).map((block, place) => translateBlock(block, step(here, place)));
    case 'component':
      if (attribute.repeatable !== true)
        return translateComponent(value, attribute.component, here);
      return list(value, here).map((one, place) =>
        translateComponent(one, attribute.component, step(here, place)),
      );
    default:
      return value;
  }
}

const step = (here: Here, place: number): Here => ({ ...here, where: below(here.where, place) });

/** Figures in a text have to be there before it. */
function translateText(value: unknown, here: Here) {
  const nodes = parseRichText(list(value, here).map((line) => text(line, here)));
  for (const key of keysWithin(nodes)) {
    here.translation.document({ type: 'statistic', key, isRequired: true }, here.where);
  }
  return nodes;
}

function translateRelation(value: unknown, attribute: Attribute, here: Here) {
  const type = typeOf(attribute.target ?? '');
  const isRequired = attribute.required === true;
  const toId = (key: unknown, at: Here) =>
    at.translation.document({ type, key: text(key, at), isRequired }, at.where);
  if (!isToMany(attribute)) return toId(value, here);
  return list(value, here)
    .map((key, place) => toId(key, step(here, place)))
    .filter((id) => id !== null);
}

function translateBlock(value: unknown, here: Here) {
  const { block, ...fields } = record(value, here);
  const component = `block.${String(block)}`;
  return { __component: component, ...translateComponent(fields, component, here) };
}

function translateComponent(value: unknown, component = '', { translation, ...here }: Here) {
  const attributes = translation.schema.components[component];
  if (attributes === undefined) {
    translation.report(here.where, `is of an unknown kind, "${component}". Name one that exists.`);
    return {};
  }
  const values = record(value, { translation, ...here });
  return translateFields(values, attributes, translation, here.where);
}

function list(value: unknown, { translation, where }: Here): unknown[] {
  if (Array.isArray(value)) return value;
  translation.report(where, 'is not a list. Put it in square brackets.');
  return [];
}

function text(value: unknown, { translation, where }: Here): string {
  if (typeof value === 'string') return value;
  translation.report(where, 'is not text. Put it in quotation marks.');
  return '';
}

function record(value: unknown, { translation, where }: Here): Values {
  if (isRecord(value)) return value;
  translation.report(where, 'is not a group of fields. Put it in braces.');
  return {};
}
