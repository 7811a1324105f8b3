/** Something that readers saw is no more. */
export const DELETED = 'Deleted.';

const PAST_THE_GATE = 'It came past the gate: ';

/** Something came past the gate, such as by an import, and is kept from readers by these rules. */
export const keptBackBy = (rules: string): string => `${PAST_THE_GATE}${rules}`;

export const isKeptBack = (reason: string | null): boolean =>
  reason?.startsWith(PAST_THE_GATE) === true;
