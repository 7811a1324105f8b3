import { isToMany, type Component } from './models';
import type { Path, Values } from './rule';

/** The components that stand in one field. */
export function partsOf(attribute: Component, value: unknown, path: Path) {
  const { type, component } = attribute;
  if (type !== 'component' && type !== 'dynamiczone') return [];
  const many = isToMany(attribute);
  return (Array.isArray(value) ? value : [value]).filter(isValues).map((values, place) => ({
    uid: component ?? String(values['__component']),
    values,
    path: many ? [...path, String(place)] : path,
  }));
}

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null;
