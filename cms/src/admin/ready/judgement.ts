import * as v from 'valibot';

/** A path comes as a list or with dots, and its places as numbers or words. */
const path = v.pipe(
  v.union([v.string(), v.array(v.union([v.string(), v.number()]))]),
  v.transform((given) =>
    (Array.isArray(given) ? given.map(String) : given.split('.')).filter((step) => step !== ''),
  ),
);

const override = v.object({ by: v.string(), reason: v.string(), at: v.string() });

/** A record that has to be mended, where the document itself is well. */
const record = v.object({ uid: v.string(), documentId: v.string(), title: v.string() });

const preferred = v.pipe(
  v.nullish(v.union([v.string(), v.array(v.string())]), []),
  v.transform((given) => (typeof given === 'string' ? [given] : given)),
);

const problem = v.object({
  /** The rule of the safeguarding side; "site" where the site's contract is what would break. */
  id: v.nullish(v.string(), 'site'),
  level: v.picklist(['stops', 'stops-unless-overridden', 'advises']),
  path,
  message: v.string(),
  /** Names this very problem: an override is for a key. */
  key: v.string(),
  excerpt: v.nullish(v.string(), null),
  matched: v.nullish(v.string(), null),
  preferred,
  record: v.nullish(record, null),
  isOverridden: v.optional(v.boolean(), false),
  override: v.nullish(override, null),
});
export type Problem = v.InferOutput<typeof problem>;

const reading = v.object({
  words: v.number(),
  minutes: v.number(),
  age: v.nullish(v.number(), null),
  sentenceLength: v.number(),
  longest: v.array(v.object({ text: v.string(), words: v.number(), path })),
});
export type Reading = v.InferOutput<typeof reading>;

const judgement = v.object({
  problems: v.array(problem),
  reading: v.nullish(reading, null),
});
export type Judgement = v.InferOutput<typeof judgement>;

const answer = v.object({ data: judgement });

/** What the gate says of a form, from the answer of `POST /newsroom/judge`. */
export const parseJudgement = (body: unknown): Judgement => v.parse(answer, body).data;
