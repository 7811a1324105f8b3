import type { Core } from '@strapi/strapi';
import { isShown } from '../usage/shown';
import type { Limits } from './rule';

/** A field, as far as the gate needs to know it. */
export interface Component {
  type: string;
  /** Never leaves the CMS. */
  private?: boolean;
  /** Of a string that is an address or a code. */
  regex?: string;
  /** Of a text, in characters. */
  maxLength?: number;
  /** Of a number, or of how many parts there are. */
  min?: number;
  max?: number;
  /** Of a component. */
  component?: string;
  repeatable?: boolean;
  required?: boolean;
  /** Of a dynamic zone. */
  components?: readonly string[];
  /** Of a relation. */
  relation?: string;
  target?: string;
  pluginOptions?: unknown;
}

/** The fields of a content type or component, by its uid. */
export type Models = (uid: string) => Readonly<Record<string, Component>>;

/** All content types and components; a uid that is neither has no fields. */
export function modelsOf(strapi: Core.Strapi): Models {
  const all = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)];
  const known = new Map(
    // Safe because Strapi has checked every schema, and Component names only parts of it.
    all.map(({ uid, attributes }) => [String(uid), attributes as ReturnType<Models>]),
  );
  return (uid) => known.get(uid) ?? {};
}

export const isToMany = ({ type, repeatable, relation }: Component) =>
  type === 'dynamiczone' || repeatable === true || relation?.endsWith('ToMany') === true;

export const isRequiredRelation = (attribute: Component | undefined): boolean =>
  attribute?.type === 'relation' && attribute.required === true;

/** As Strapi has it: a short text without a limit of its own takes 255 characters. */
const SHORT = 255;

/** What a field takes; null where that is anything. */
export function limitsOf(attribute: Component): Limits | null {
  const { type, regex, min, max } = attribute;
  const maxLength = attribute.maxLength ?? (type === 'string' ? SHORT : undefined);
  const isAddress = type === 'uid';
  if (!isAddress && [maxLength, regex, min, max].every((limit) => limit === undefined)) return null;
  return {
    isAddress,
    ...(maxLength !== undefined && { maxLength }),
    ...(regex !== undefined && { regex }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

interface Populate {
  select?: string[];
  populate?: Record<string, Populate>;
  on?: Record<string, Populate>;
}

/** What to fetch of a document to see all its components, and which records these show. */
export function componentsWithin(models: Models, uid: string): Populate {
  const populate: Record<string, Populate> = {};
  for (const [name, attribute] of Object.entries(models(uid))) {
    const { type, component, components = [] } = attribute;
    if (isShown(uid, name, attribute)) populate[name] = { select: ['id', 'documentId'] };
    if (type === 'media') populate[name] = { select: ['id'] };
    if (type === 'component' && component) populate[name] = componentsWithin(models, component);
    if (type !== 'dynamiczone') continue;
    populate[name] = {
      on: Object.fromEntries(components.map((one) => [one, componentsWithin(models, one)])),
    };
  }
  return Object.keys(populate).length > 0 ? { populate } : {};
}
