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

/** Readers see what is live; a record has no draft, and is seen where a story shows it. */
type State = 'live' | 'draft' | 'record';
const STATES: readonly State[] = ['live', 'draft', 'record'];

/** One document that shows something, in all the languages and fields in which it does. */
export interface Showing {
  uid: string;
  documentId: string;
  /** Where it leads to: the language in which it was found first. */
  locale: string | null;
  title: string;
  locales: readonly string[];
  state: State;
}

const WITH_DRAFTS: ReadonlySet<string> = new Set(['api::story.story', 'api::page.page']);

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The documents among the uses: live ones, drafts, records, each by title. */
export function showingsOf(uses: readonly Use[]): Showing[] {
  const byDocument = new Map<string, Use[]>();
  for (const one of uses) {
    const key = `${one.uid} ${one.documentId}`;
    byDocument.set(key, [...(byDocument.get(key) ?? []), one]);
  }
  const rank = ({ state }: Showing) => STATES.indexOf(state);
  return [...byDocument.values()]
    .flatMap(([first, ...others]) => (first === undefined ? [] : [showingOf(first, others)]))
    .sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title));
}

function showingOf(first: Use, others: readonly Use[]): Showing {
  const { uid, documentId, locale, title } = first;
  const all = [first, ...others];
  const locales = unique(all.flatMap((one) => one.locale ?? []));
  const isLive = all.some((one) => one.isLive);
  const state = !WITH_DRAFTS.has(uid) ? 'record' : isLive ? 'live' : 'draft';
  return { uid, documentId, locale, title, locales, state };
}

/** One word for what shows it, in the singular and for many. */
const KINDS: Readonly<Record<string, readonly [string, string]>> = {
  'api::story.story': ['story', 'stories'],
  'api::page.page': ['page', 'pages'],
  'api::case-study.case-study': ['case study', 'case studies'],
  'api::case-study-phase.case-study-phase': ['phase', 'phases'],
  'api::statistic.statistic': ['statistic', 'statistics'],
  'api::author.author': ['author', 'authors'],
  'api::site.site': ['site settings', 'site settings'],
};

export const kindOf = (uid: string): string => KINDS[uid]?.[0] ?? 'entry';

/** "3 live stories, 1 draft page, 1 case study", as far as there are any. */
export const countWords = (showings: readonly Showing[]): string =>
  STATES.flatMap((state) => countsOf(showings, state)).join(', ');

function countsOf(all: readonly Showing[], state: State): string[] {
  const showings = all.filter((showing) => showing.state === state);
  return unique(showings.map(({ uid }) => uid)).map((uid) => {
    const count = showings.filter((showing) => showing.uid === uid).length;
    const [one, many] = KINDS[uid] ?? ['entry', 'entries'];
    return [count, ...(state === 'record' ? [] : [state]), count === 1 ? one : many].join(' ');
  });
}

const EACH_LANGUAGE =
  'Each language has its own words for it, the shown figure among them: change them there too.';

/** What an editor has to know before changing it. */
export function noticeOf(showings: readonly Showing[]): string {
  const of = (state: State) => showings.filter((showing) => showing.state === state);
  const [live, drafts] = [of('live'), of('draft')];
  if (live.length > 0) {
    const shown = `Shown in ${countWords(live)}: your change shows there a second after saving.`;
    const languages = unique(live.flatMap(({ locales }) => locales));
    return languages.length > 1 ? `${shown} ${EACH_LANGUAGE}` : shown;
  }
  if (drafts.length > 0) return `Shown in ${countWords(drafts)}: readers do not see it there yet.`;
  if (showings.length === 0) return 'No story shows this.';
  return `No story shows this. It belongs to ${countWords(showings)}.`;
}
