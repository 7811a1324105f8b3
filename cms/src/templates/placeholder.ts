/** Begins every text of a template that is to be replaced; the gate lets none of them out. */
const TO_WRITE = 'TO WRITE:';

/** What the address made of a placeholder begins with. */
const IN_ADDRESS = /^to-write(?:-|$)/;

export const isPlaceholderAddress = (slug: unknown): boolean =>
  typeof slug === 'string' && IN_ADDRESS.test(slug);

export const toWrite = (words: string): string => `${TO_WRITE} ${words}`;

/** Whether a text, plain or rich, still has such words in it. */
export const isUnwritten = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.includes(TO_WRITE)
    : Array.isArray(value) && JSON.stringify(value).includes(TO_WRITE);
