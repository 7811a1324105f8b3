import type { Core } from '@strapi/strapi';

/** A field, as far as its content has to be kept and written back. */
export interface Field {
  type: string;
  /** Never leaves the CMS. */
  private?: boolean;
  /** Of a component. */
  component?: string;
  repeatable?: boolean;
  /** Of a dynamic zone. */
  components?: readonly string[];
  /** Of a relation: the type at its other end, and how many there may be. */
  target?: string;
  relation?: string;
  /** Of files. */
  multiple?: boolean;
}

/** What an editor fills in: the fields of a content type or component, by its uid. */
export type Shapes = (uid: string) => readonly [string, Field][];

const OF_STRAPI = new Set([
  ...['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'],
  ...['locale', 'localizations', 'documentId'],
]);

export const shapesOf =
  (strapi: Core.Strapi): Shapes =>
  (uid) => {
    const model = [...Object.values(strapi.components), ...Object.values(strapi.contentTypes)].find(
      (one) => one.uid === uid,
    );
    // Safe because Strapi checks schemas at start, and this names nothing but what all may have.
    const attributes = (model?.attributes ?? {}) as Readonly<Record<string, Field>>;
    return Object.entries(attributes).filter(([name]) => !OF_STRAPI.has(name));
  };

export const isList = ({ type, repeatable }: Field) =>
  type === 'dynamiczone' || repeatable === true;

export const isToMany = ({ relation }: Field) => relation?.endsWith('ToMany') === true;

/** The component that a value in this field is. */
export const componentOf = (field: Field, value: Readonly<Record<string, unknown>>): string =>
  field.type === 'dynamiczone' ? String(value['__component']) : (field.component ?? '');
