import type * as v from 'valibot';

/** One thing that is wrong: where in the document, and what to do about it. */
export interface ContractProblem {
  /** Dotted path from the document, such as `blocks.2.statistics.0.label`; empty for the document itself. */
  where: string;
  /** "is empty. Write a label of one to twelve words." */
  what: string;
}

/** A document that does not keep the contract. The message names the thing, the place and the mend. */
export class ContractError extends Error {
  override name = 'ContractError';

  constructor(
    readonly thing: string,
    readonly which: string,
    readonly problems: readonly ContractProblem[],
  ) {
    super(problems.map((problem) => sentence(thing, which, problem)).join('\n'));
  }
}

function sentence(thing: string, which: string, { where, what }: ContractProblem): string {
  const place = where === '' ? 'the whole of it' : where;
  return `${thing} "${which}": ${place} — ${what}`;
}

/** Valibot's issues as problems, each path prefixed with where the part stands in its document. */
export function problemsOf(
  issues: readonly v.BaseIssue<unknown>[],
  prefix: readonly string[] = [],
): ContractProblem[] {
  return issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => String(item.key));
    return { where: [...prefix, ...path].join('.'), what: whatIsWrong(issue) };
  });
}

function whatIsWrong(issue: v.BaseIssue<unknown>): string {
  if (issue.input === undefined) return 'is missing. Fill it in.';
  if (issue.input === null) return 'is empty. Fill it in.';
  return issue.message;
}
