import { isRequiredRelation, isToMany, type Component, type Models } from './models';
import type { Path, Problem, Rule, Values } from './rule';
import { alternativeText } from './rules/alternative-text';
import { anchor } from './rules/anchor';
import { chosen } from './rules/chosen';
import { placeholder } from './rules/placeholder';
import { richText } from './rules/rich-text';

const RULES: readonly Rule[] = [alternativeText, anchor, chosen, placeholder, richText];

/** Everything in a document that must not reach readers, in the order of its fields. */
export function problemsOf(
  models: Models,
  uid: string,
  values: Values,
  path: Path = [],
): Problem[] {
  const attributes = models(uid);
  const types = Object.fromEntries(
    Object.entries(attributes).map(([name, { type }]) => [name, type]),
  );
  const requiredRelations = Object.keys(attributes).filter((name) =>
    isRequiredRelation(attributes[name]),
  );
  return [
    ...RULES.flatMap((rule) => rule({ uid, values, types, requiredRelations, path })),
    ...Object.entries(attributes).flatMap(([name, attribute]) =>
      partsOf(attribute, values[name], [...path, name]).flatMap((part) =>
        problemsOf(models, part.uid, part.values, part.path),
      ),
    ),
  ];
}

/** The components that stand in one field. */
function partsOf(attribute: Component, value: unknown, path: Path) {
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
