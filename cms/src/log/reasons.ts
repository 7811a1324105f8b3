/** Something that readers saw is no more. */
export const DELETED = 'Deleted.';

const PAST_THE_GATE = 'It came past the gate';

/** Something came past the gate, such as by an import, what became of it, and by which rules. */
export const pastGate = (outcome: string, rules: string): string =>
  `${PAST_THE_GATE} and ${outcome}: ${rules}`;

export const isPastGate = (reason: string | null): boolean =>
  reason?.startsWith(PAST_THE_GATE) === true;
