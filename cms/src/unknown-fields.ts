export type Fields = Record<string, unknown>;

/** The fields of whatever Strapi hands over; none where it is no object. */
export const fieldsOf = (value: unknown): Fields =>
  // Safe because any object may be asked for any field; what comes is unknown.
  typeof value === 'object' && value !== null ? (value as Fields) : {};
