import type { Core } from '@strapi/strapi';
import { forbidden } from '../forbidden';
import type { Keyed, Problem } from './problem';

export const OVERRIDE = 'api::override.override';

export interface Override {
  id: number;
  type: string;
  document: string;
  language: string | null;
  key: string;
  rule: string;
  reason: string;
  name: string;
  at: string;
}

const READS = ['findOne', 'findMany', 'findFirst', 'count'];

/** Overrides are made and ended by their routes alone. Call it in Strapi's register. */
export function guardOverrides(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action }: { uid: string; action: string } = context;
    if (uid === OVERRIDE && !READS.includes(action)) {
      throw forbidden('An override is made in the panel “Ready to publish?”.');
    }
    return next();
  });
}

/** Those that hold for one of these documents, in a language and in what has none. */
export function overridesFor(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Override[]> {
  return strapi.db.query(OVERRIDE).findMany({
    where: { document: { $in: [...new Set(documentIds)] }, endedAt: { $null: true } },
  });
}

export interface Target {
  /** What is looked at, and what shows that, if readers see it there. */
  documentIds: readonly (string | null | undefined)[];
  locale: string | null;
}

/** The problem with who lets it pass: for the document, or for the record wherever it is shown. */
export function withOverride(
  { problem, of, ownKey, shownKey }: Keyed,
  { documentIds, locale }: Target,
  overrides: readonly Override[],
): Problem {
  if (problem.level !== 'stops-unless-overridden') return problem;
  const found = overrides.find(({ document, language, key }) => {
    if (language !== null && language !== locale) return false;
    return document === of ? key === ownKey : documentIds.includes(document) && key === shownKey;
  });
  if (found === undefined) return problem;
  const { name: by, reason, at } = found;
  return { ...problem, isOverridden: true, override: { by, reason, at } };
}
