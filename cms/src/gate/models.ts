import type { Core } from '@strapi/strapi';

/** A field, as far as the gate needs to know it. */
export interface Component {
  type: string;
  /** Never leaves the CMS. */
  private?: boolean;
  /** Of a string that is an address or a code. */
  regex?: string;
  /** Of a component. */
  component?: string;
  repeatable?: boolean;
  required?: boolean;
  /** Of a dynamic zone. */
  components?: readonly string[];
}

/** The fields of a content type or component, by its uid. */
export type Models = (uid: string) => Readonly<Record<string, Component>>;

export const modelsOf =
  (strapi: Core.Strapi): Models =>
  (uid) =>
    // Safe because what is neither is nothing of ours, and has no fields to look at.
    (Object.values(strapi.components).find((one) => one.uid === uid)?.attributes ??
      Object.values(strapi.contentTypes).find((one) => one.uid === uid)?.attributes ??
      {}) as Readonly<Record<string, Component>>;

export const isToMany = ({ type, repeatable }: Component) =>
  type === 'dynamiczone' || repeatable === true;

export const isRequiredRelation = (attribute: Component | undefined): boolean =>
  attribute?.type === 'relation' && attribute.required === true;

interface Populate {
  select?: string[];
  populate?: Record<string, Populate>;
  on?: Record<string, Populate>;
}

/** What to fetch of a document to see all its components, and whether what must be chosen is. */
export function componentsWithin(models: Models, uid: string): Populate {
  const populate: Record<string, Populate> = {};
  for (const [name, attribute] of Object.entries(models(uid))) {
    const { type, component, components = [] } = attribute;
    if (isRequiredRelation(attribute)) populate[name] = { select: ['id'] };
    if (type === 'component' && component) populate[name] = componentsWithin(models, component);
    if (type !== 'dynamiczone') continue;
    populate[name] = {
      on: Object.fromEntries(components.map((one) => [one, componentsWithin(models, one)])),
    };
  }
  return Object.keys(populate).length > 0 ? { populate } : {};
}
