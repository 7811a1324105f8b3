/** E of SAFETY.md §5 stops unless the safeguarding lead overrides it; W and I advise. */
export type Level = 'stops-unless-overridden' | 'advises';

/**
 * Words near the match, in the same sentence: so many words before it, after it, or, if neither is
 * said, anywhere in the sentence.
 */
export interface Nearby {
  words: string;
  before?: number;
  after?: number;
}

/** One line of the table. `words` and `match` are in the notation of pattern.ts. */
export interface Entry {
  /** Entries that look for one thing in two ways share it. */
  id: string;
  level: Level;
  match: string;
  /** All of them have to be there. */
  needs?: readonly Nearby[];
  /** None of them may be there. */
  unless?: readonly Nearby[];
  /** What to write, in the language of the text; what to do, if no words can stand in its place. */
  preferred: readonly string[];
  /** One sentence to the editor, in English, where "write …" would not do. */
  advice?: string;
}

export const STOPS: Level = 'stops-unless-overridden';
export const ADVISES: Level = 'advises';
