import type { PreviewType } from '@breaking-the-chains/shared/preview';
import * as v from 'valibot';
import { documentAddress } from '../../cms/documents.ts';
import { orNull } from '../../cms/or-null.ts';
import type { FetchJson } from '../../cms/transport.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { PreviewStanding } from '../../ui/preview.ts';
import type { ReadLink } from './link.ts';
import { standingOf } from './standing.ts';

/** Types that have drafts; of the others the record itself is shown. */
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
export async function fetchDraft(
  { type, documentId, locale }: ReadLink,
  { fetchDraft: ask, fetchJson }: DraftSources,
): Promise<Draft> {
  const isDraft = DRAFTED.includes(type);
  const at = documentAddress(type, documentId);
  const [given, standing] = isDraft
    ? await askBoth(ask, at, locale)
    : [await ask(at, { locale }), 'record' as const];
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

async function askBoth(ask: FetchJson, at: string, locale: string) {
  const [draft, published] = await Promise.all([
    ask(at, { locale, status: 'draft' }),
    orNull(ask(at, { locale })),
  ]);
  const standing = standingOf(dataIn(draft), published && dataIn(published));
  return [draft, standing] as const;
}

const dataIn = (answer: unknown) => v.parse(answered, answer).data;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';
