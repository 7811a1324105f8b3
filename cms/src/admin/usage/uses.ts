import * as v from 'valibot';

const use = v.object({
  uid: v.string(),
  documentId: v.string(),
  locale: v.nullish(v.string(), null),
  title: v.nullish(v.string(), ''),
  isLive: v.boolean(),
  isDraft: v.boolean(),
  field: v.optional(v.string(), ''),
});
export type Use = v.InferOutput<typeof use>;

const answer = v.object({ data: v.array(use) });

/** What shows something, from the answer of `GET /newsroom/uses`. */
export const parseUses = (body: unknown): Use[] => v.parse(answer, body).data;

/** One document that shows something, in all the languages and fields in which it does. */
export interface Showing {
  uid: string;
  documentId: string;
  /** Where it leads to: the language in which it was found first. */
  locale: string | null;
  title: string;
  locales: readonly string[];
  isLive: boolean;
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The documents among the uses, live ones first, then by title. */
export function showingsOf(uses: readonly Use[]): Showing[] {
  const byDocument = new Map<string, Use[]>();
  for (const one of uses) {
    const key = `${one.uid} ${one.documentId}`;
    byDocument.set(key, [...(byDocument.get(key) ?? []), one]);
  }
  return [...byDocument.values()]
    .flatMap(([first, ...others]) => (first === undefined ? [] : [showingOf(first, others)]))
    .sort((a, b) => Number(b.isLive) - Number(a.isLive) || a.title.localeCompare(b.title));
}

function showingOf(first: Use, others: readonly Use[]): Showing {
  const { uid, documentId, locale, title } = first;
  const all = [first, ...others];
  const locales = unique(all.flatMap((one) => one.locale ?? []));
  return { uid, documentId, locale, title, locales, isLive: all.some(({ isLive }) => isLive) };
}

/** One word for what shows it, in the singular and for many. */
const KINDS: Readonly<Record<string, readonly [string, string]>> = {
  'api::story.story': ['story', 'stories'],
  'api::page.page': ['page', 'pages'],
  'api::case-study.case-study': ['case study', 'case studies'],
  'api::case-study-phase.case-study-phase': ['phase', 'phases'],
  'api::statistic.statistic': ['statistic', 'statistics'],
  'api::author.author': ['author', 'authors'],
};

export const kindOf = (uid: string): string => KINDS[uid]?.[0] ?? 'entry';

/** "3 live stories and 1 draft page", as far as there are any. */
export function countWords(showings: readonly Showing[]): string {
  const live = showings.filter(({ isLive }) => isLive);
  const drafts = showings.filter(({ isLive }) => !isLive);
  return [...countsOf(live, 'live'), ...countsOf(drafts, 'draft')].join(', ');
}

function countsOf(showings: readonly Showing[], state: 'live' | 'draft'): string[] {
  return unique(showings.map(({ uid }) => uid)).map((uid) => {
    const count = showings.filter((showing) => showing.uid === uid).length;
    const [one, many] = KINDS[uid] ?? ['entry', 'entries'];
    return `${count} ${state} ${count === 1 ? one : many}`;
  });
}

/** What an editor has to know before changing it. */
export function noticeOf(showings: readonly Showing[]): string {
  const live = showings.filter(({ isLive }) => isLive);
  if (showings.length === 0) return 'Nothing shows this yet.';
  if (live.length === 0) return `Shown in ${countWords(showings)}: readers do not see it yet.`;
  return `Shown in ${countWords(showings)}: your change shows there a second after saving.`;
}
