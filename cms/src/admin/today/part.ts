import * as v from 'valibot';

const whys = [
  ...(['no-source', 'past-review', 'never-checked', 'not-touched', 'ends-soon'] as const),
  ...([
    'has-ended',
    'to-review',
    'approval-void',
    'was-refused',
    'is-withheld',
    'goes-out',
    'is-taken-back',
  ] as const),
] as const;
type Why = (typeof whys)[number];

/** Why something wants to be looked at; the date follows where there is one. */
const WORDS: Readonly<Record<Why, string>> = {
  'no-source': 'Its source is not given',
  'past-review': 'A check was due on',
  'never-checked': 'Nobody has checked it yet',
  'not-touched': 'Not touched since',
  'ends-soon': 'The consent ends on',
  'has-ended': 'The consent ended on',
  'to-review': 'Waits for a review since',
  'approval-void': 'Readers see it, but it changed since it was approved on',
  'was-refused': 'Could not go out on',
  'is-withheld': 'Has to be mended: kept from readers since',
  'goes-out': 'Goes out on',
  'is-taken-back': 'Is taken back on',
};

const entry = v.object({
  uid: v.string(),
  documentId: v.string(),
  locale: v.nullish(v.string(), null),
  title: v.string(),
  why: v.picklist(whys),
  /** A day, or a moment. */
  on: v.nullish(v.string(), null),
});
export type Entry = v.InferOutput<typeof entry>;

const part = v.nullable(v.object({ count: v.number(), entries: v.array(entry) }));
export type Part = v.InferOutput<typeof part>;

const answer = v.object({ data: part });

/** One box of the home page, from the answer of `GET /newsroom/today`; null without the right. */
export const parsePart = (body: unknown): Part => v.parse(answer, body).data;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** "The consent ends on 3 March 2027", in the person's own language of dates. */
export function sentenceOf({ why, on }: Pick<Entry, 'why' | 'on'>, locale: string): string {
  if (on === null) return WORDS[why].replace(/ (?:on|since)$/, '');
  const date = new Date(on);
  const shown = DAY.test(on)
    ? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
    : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(date);
  return `${WORDS[why]} ${shown}`;
}
