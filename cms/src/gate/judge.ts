import type { Core, UID } from '@strapi/strapi';
import { textsOf } from '../language/text';
import { isLocalised } from '../locales/localised';
import { measureReading, type Reading } from '../reading/measure';
import { alone, today } from './around';
import { withFormValues } from './form-values';
import { judgeAt } from './judge-at';
import { livePlaces, type LivePlace } from './live-places';
import { modelsOf } from './models';
import { otherProblems, type Version } from './other-problems';
import { problemFrom, type Keyed, type Problem } from './problem';
import { storedRows } from './records';
import type { Values } from './rule';

export interface Asked {
  uid: string;
  /** Null for what has never been saved. */
  documentId: string | null;
  locale: string;
  /** What stands in the admin's form; absent, what is stored as draft is judged. */
  values?: Values | undefined;
}

export interface Judgement {
  /** All that should not reach readers of the document, with all that it shows. */
  problems: Problem[];
  reading: Reading;
}

/** What the panel "Ready to publish?" shows. */
export async function judge(strapi: Core.Strapi, asked: Asked): Promise<Judgement> {
  const { uid, documentId, locale } = asked;
  const values = (await valuesToJudge(strapi, asked)) ?? {};
  const places = [atRest(locale), ...(await placesOf(strapi, asked))];
  const others =
    documentId === null ? [] : await knownOtherwise(strapi, { uid, documentId, locale });
  return {
    problems: await judgeAt(strapi, { uid, documentId, locale, values }, places, others),
    reading: measureReading(textsOf(uid, values, modelsOf(strapi)), locale),
  };
}

/** By itself, as far as nothing shows it. */
export const atRest = (locale: string): LivePlace => ({
  around: alone(today(), locale),
  shownBy: null,
});

async function placesOf(
  strapi: Core.Strapi,
  { uid, documentId, locale }: Asked,
): Promise<LivePlace[]> {
  if (documentId === null || hasDrafts(strapi, uid)) return [];
  return livePlaces(strapi, { uid, documentId, locale });
}

/** What the document itself does not tell. */
export async function knownOtherwise(strapi: Core.Strapi, version: Version): Promise<Keyed[]> {
  const found = await otherProblems(strapi, version);
  return found.map((finding) => problemFrom(version, { finding, records: [], shownAt: [] }));
}

async function valuesToJudge(strapi: Core.Strapi, asked: Asked): Promise<Values | null> {
  const stored = await storedDraft(strapi, asked);
  if (asked.values === undefined) return stored;
  return withFormValues(modelsOf(strapi), asked.uid, { form: asked.values, stored });
}

async function storedDraft(
  strapi: Core.Strapi,
  { uid, documentId, locale }: Asked,
): Promise<Values | null> {
  if (documentId === null) return null;
  const [row] = await storedRows(strapi, modelsOf(strapi), uid, {
    documentId,
    ...(isLocalised(typeOf(strapi, uid)) ? { locale } : {}),
    ...(hasDrafts(strapi, uid) ? { publishedAt: null } : {}),
  });
  return row ?? null;
}

// Safe because who asks names a content type.
const typeOf = (strapi: Core.Strapi, uid: string) => strapi.contentType(uid as UID.ContentType);

export const hasDrafts = (strapi: Core.Strapi, uid: string): boolean =>
  typeOf(strapi, uid).options.draftAndPublish;
