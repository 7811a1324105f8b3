import { isRequiredRelation, type Models } from './models';
import { partsOf } from './parts';
import type { Path, Problem, Rule, Values } from './rule';
import { alternativeText } from './rules/alternative-text';
import { anchor } from './rules/anchor';
import { chosen } from './rules/chosen';
import { figureReference, NO_KEYS, type KnownKeys } from './rules/figure-reference';
import { richText } from './rules/rich-text';

const RULES: readonly Rule[] = [alternativeText, anchor, chosen, richText];

/** Everything in a document that must not reach readers, in the order of its fields. */
export function problemsOf(
  models: Models,
  uid: string,
  values: Values,
  path: Path = [],
  known: KnownKeys = NO_KEYS,
): Problem[] {
  const attributes = models(uid);
  const types = Object.fromEntries(
    Object.entries(attributes).map(([name, { type }]) => [name, type]),
  );
  const requiredRelations = Object.keys(attributes).filter((name) =>
    isRequiredRelation(attributes[name]),
  );
  const part = { uid, values, types, requiredRelations, path };
  return [
    ...RULES.flatMap((rule) => rule(part)),
    ...figureReference(part, known),
    ...Object.entries(attributes).flatMap(([name, attribute]) =>
      partsOf(attribute, values[name], [...path, name]).flatMap((inner) =>
        problemsOf(models, inner.uid, inner.values, inner.path, known),
      ),
    ),
  ];
}
