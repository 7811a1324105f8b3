import type { Core, UID } from '@strapi/strapi';
import { isLocalised } from '../locales/localised';
import { LANGUAGES } from '../locales/names';

/** A field of a content type or component, as far as the samples need to know it. */
export interface Attribute {
  type: string;
  required?: boolean;
  default?: unknown;
  /** Of a relation. */
  relation?: string;
  target?: string;
  /** Of a component. */
  component?: string;
  repeatable?: boolean;
  /** Of a dynamic zone. */
  components?: readonly string[];
  /** Of a field that each language has for itself. */
  pluginOptions?: unknown;
}
export type Attributes = Readonly<Record<string, Attribute>>;

/** What the CMS knows: fields of types by their singular name, and of components by their uid. */
export interface Schema {
  types: Readonly<Record<string, Attributes>>;
  components: Readonly<Record<string, Attributes>>;
  /** Types of which there may be a version in each of `locales`. */
  localised: ReadonlySet<string>;
  locales: readonly string[];
}

export function schemaOf(strapi: Core.Strapi): Schema {
  const ours = Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
  const types = ours.map(({ info, attributes }) => [info.singularName, attributes]);
  const components = Object.entries(strapi.components).map(([uid, one]) => [uid, one.attributes]);
  return {
    types: Object.fromEntries(types),
    components: Object.fromEntries(components),
    localised: new Set(ours.filter(isLocalised).map(({ info }) => info.singularName)),
    locales: Object.keys(LANGUAGES),
  };
}

export const typeOf = (uid: string) => uid.replace(/^api::.+\./, '');

/** The content type of this singular name; checkSamples has made sure that there is one. */
export function uidOf(strapi: Core.Strapi, type: string): UID.ContentType {
  const found = Object.values(strapi.contentTypes).find(
    ({ uid }) => uid === `api::${type}.${type}`,
  );
  if (found === undefined) throw new Error(`Content type "${type}": it does not exist.`);
  return found.uid;
}

export const isToMany = ({ relation }: Attribute) => relation?.endsWith('ToMany') ?? false;
