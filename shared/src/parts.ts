import * as v from 'valibot';
import { listOf } from './fields.ts';

/**
 * Parts a document can do without. Where one is broken, its issues say so, and a parser that has
 * someone to tell may leave just that part out instead of the whole document.
 */
export function optionalPart<Part extends v.GenericSchema>(part: Part) {
  return v.nullish(marked(part), null);
}
export function partsOf<Part extends v.GenericSchema>(part: Part) {
  return listOf(marked(part));
}

type Issue = v.BaseIssue<unknown>;
type Path = readonly string[];

export interface BrokenPart {
  path: Path;
  issues: Issue[];
}

/** How many steps below its part an issue lies; parents put their own steps before those later. */
const depths = new WeakMap<Issue, number>();

function marked<Part extends v.GenericSchema>(part: Part): Part {
  return {
    ...part,
    '~run': (dataset: v.UnknownDataset, config: v.Config<Issue>) => {
      const result = part['~run'](dataset, config);
      for (const issue of result.issues ?? []) {
        // The innermost part wins: a card stays when only its picture is broken.
        if (!depths.has(issue)) depths.set(issue, issue.path?.length ?? 0);
      }
      return result;
    },
  };
}

/** The broken parts, each with its issues; null where what is broken cannot be done without. */
export function brokenParts(issues: readonly Issue[]): BrokenPart[] | null {
  const parts = new Map<string, BrokenPart>();
  for (const issue of issues) {
    const depth = depths.get(issue);
    if (depth === undefined) return null;
    const steps = (issue.path ?? []).map(({ key }) => String(key));
    const path = steps.slice(0, steps.length - depth);
    const part = parts.get(path.join('.')) ?? { path, issues: [] };
    part.issues.push(issue);
    parts.set(path.join('.'), part);
  }
  return [...parts.values()];
}

/** The same value with null in the places of `paths`, or without them where they are list entries. */
export function without(value: unknown, paths: readonly Path[]): unknown {
  if (typeof value !== 'object' || value === null || paths.length === 0) return value;
  const kept = Object.entries(value).map(([key, item]) => {
    const below = paths.filter(([first]) => first === key).map(([, ...rest]) => rest);
    const isLeftOut = below.some((path) => path.length === 0);
    return { key, isLeftOut, item: isLeftOut ? null : without(item, below) };
  });
  if (!Array.isArray(value)) return Object.fromEntries(kept.map(({ key, item }) => [key, item]));
  return kept.flatMap(({ isLeftOut, item }) => (isLeftOut ? [] : [item]));
}
