export type Fields = Readonly<Record<string, unknown>>;

/** The fields of whatever came over the network; none where it is no object. */
export const fieldsOf = (value: unknown): Fields =>
  // Safe because any object may be asked for any field; what comes is unknown.
  typeof value === 'object' && value !== null ? (value as Fields) : {};

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
