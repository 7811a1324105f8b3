/** One document of the sample content, as its file has it. */
export interface Sample {
  /** Singular name of the content type: the folder. */
  type: string;
  /** What other samples call it: the file's name up to its first full stop. */
  key: string;
  /** The language in the file's name, "fr" in "breaking-the-chains.fr.json"; null for the original. */
  locale: string | null;
  /** From the folder of samples: "story/breaking-the-chains.json". */
  file: string;
  content: Readonly<Record<string, unknown>>;
}

/** One thing wrong in a sample: where, and what to do about it. */
export interface Problem {
  file: string;
  where: string;
  what: string;
}

/** The sample content cannot be loaded; the message names every file, field and mend. */
export class SampleError extends Error {
  override name = 'SampleError';

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    const lines = problems.map(({ file, where, what }) => `  "${file}": ${where} — ${what}`);
    super(`The sample content cannot be loaded:\n${lines.join('\n')}`, options);
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
