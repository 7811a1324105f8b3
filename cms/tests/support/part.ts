import { alone } from '../../src/gate/around.ts';
import type { Around, Finding, Part, Rule } from '../../src/gate/rule.ts';

export const TODAY = '2026-11-25';

/** What a rule looks at, as far as a test says; the rest is as plain as can be. */
export const partOf = (
  given: Partial<Omit<Part, 'around'>> & { around?: Partial<Around> },
): Part => ({
  ...{ uid: 'x', values: {}, types: {}, requiredRelations: [], requiredFields: [] },
  ...{ limits: {}, path: [] },
  ...given,
  around: { ...alone(TODAY, 'en'), ...given.around },
});

/** What a rule says of one document or component: "F1 stops source". */
export const saysOf =
  (rule: Rule, uid: string) =>
  (values: Part['values'], around: Partial<Around> = {}): string[] =>
    rule(partOf({ uid, values, around })).map(inShort);

const inShort = ({ id, level, path }: Finding) => `${id} ${level} ${path.join('.')}`;
