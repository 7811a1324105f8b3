import type { PreviewType } from '@breaking-the-chains/shared/preview';
import * as v from 'valibot';
import { documentAddress } from '../../cms/documents.ts';
import { orNull } from '../../cms/or-null.ts';
import type { FetchJson } from '../../cms/transport.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { PreviewStanding } from '../../ui/preview.ts';
import type { ReadLink } from './link.ts';
import { relatedInDraftAlone, standingOf } from './standing.ts';

/** Types that have drafts; the CMS answers for the others with the record itself. */
const DRAFTED: readonly PreviewType[] = ['story', 'page'];

export interface Draft {
  slug: string;
  standing: PreviewStanding;
  /** Answers for the draft itself; everything else is what readers get. */
  fetchJson: FetchJson;
}

export interface DraftSources {
  /** With the token that reads drafts. */
  fetchDraft: FetchJson;
  /** With the site's own. */
  fetchJson: FetchJson;
}

const answered = v.looseObject({ data: v.looseObject({}) });

/** A draft may lack what every published document has; what a page cannot do without is filled in. */
export async function fetchDraft(link: ReadLink, sources: DraftSources): Promise<Draft> {
  const { type, documentId, locale } = link;
  const { fetchJson } = sources;
  const isDraft = DRAFTED.includes(type);
  const [given, standing] = await askBoth(link, sources);
  const answer = v.parse(answered, given);
  const words = messagesIn(locale).preview;
  const { title, standfirst, slug: written } = answer.data;
  const slug = isText(written) ? written : documentId;
  const filled = {
    ...(isDraft && !isText(title) && { title: words.untitled }),
    ...(type === 'story' && !isText(standfirst) && { standfirst: words.noStandfirst }),
  };
  const whole = { ...answer, data: { ...answer.data, ...filled, slug } };
  const own = documentAddress(type, slug);
  return {
    slug,
    standing,
    fetchJson: async (path, query, limits) =>
      path === own && query?.['locale'] === locale ? whole : fetchJson(path, query, limits),
  };
}

/** Of what has no drafts, too: there it is also what the CMS keeps from readers until it is mended. */
async function askBoth({ type, documentId, locale }: ReadLink, sources: DraftSources) {
  const { fetchDraft: ask } = sources;
  const at = documentAddress(type, documentId);
  const [given, published] = await Promise.all([
    ask(at, { locale, status: 'draft' }),
    orNull(ask(at, { locale })),
  ]);
  if (!DRAFTED.includes(type)) return [given, published === null ? 'withheld' : 'record'] as const;
  const [draft, live] = [dataIn(given), published && dataIn(published)];
  const related = live === null ? [] : relatedInDraftAlone(draft, live);
  return [given, standingOf(draft, live, await unseenOf(related, locale, sources))] as const;
}

/** Those of these stories that readers do not see in this language. */
async function unseenOf(ids: string[], locale: string, { fetchJson }: DraftSources) {
  const found = await Promise.all(
    ids.map((id) => orNull(fetchJson(documentAddress('story', id), { locale }))),
  );
  return ids.filter((_id, at) => found[at] === null);
}

const dataIn = (answer: unknown) => v.parse(answered, answer).data;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';
