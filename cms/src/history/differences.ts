import type { Kind, NewEntry } from './entry';

/** One language's version of a statistic, as far as its history goes. */
export interface Version {
  locale: string;
  displayValue: string;
  label: string;
  verification: string;
  checkedOn: string | null;
  attributedTo: string | null;
  source: { documentId: string; publisher: string; title: string } | null;
  [field: string]: unknown;
}

const FIGURE = ['displayValue', 'numericValue', 'unit', 'currency', 'qualifier'];
const MEANING = [
  'label',
  'definition',
  'population',
  'place',
  'periodStart',
  'periodEnd',
  'measure',
  'estimate',
];

/**
 * What readers should know of an edit, made on `today`. Verification and checks are of the figure
 * itself, so they are told once for every language.
 */
export function differences(
  before: readonly Version[],
  after: readonly Version[],
  today: string,
): NewEntry[] {
  const pairs = after.flatMap((now) => {
    const old = before.find(({ locale }) => locale === now.locale);
    return old === undefined ? [] : [{ old, now }];
  });
  const [first] = pairs;
  const shared = first === undefined ? [] : ofAllLanguages(first.old, first.now, today);
  return [...pairs.flatMap(({ old, now }) => ofOneLanguage(old, now, today)), ...shared];
}

function ofOneLanguage(old: Version, now: Version, today: string): NewEntry[] {
  const entry = (kind: Kind, before: string | null, after: string | null) => ({
    on: today,
    kind,
    language: now.locale,
    // A word that stayed the same tells nothing of what changed beside it.
    ...(before === after ? { before: null, after: null } : { before, after }),
  });
  return [
    ...(differ(old, now, FIGURE)
      ? [entry('figure-changed', old.displayValue, now.displayValue)]
      : []),
    ...(differ(old, now, MEANING) ? [entry('meaning-changed', old.label, now.label)] : []),
    ...(sourceDiffers(old, now)
      ? [entry('source-changed', sourceWords(old), sourceWords(now))]
      : []),
  ];
}

function ofAllLanguages(old: Version, now: Version, today: string): NewEntry[] {
  const { verification: before } = old;
  const { verification: after } = now;
  const status: NewEntry[] =
    before === after ? [] : [{ on: today, kind: 'status-changed', before, after, language: null }];
  const check = now.checkedOn === old.checkedOn ? [] : firstCheck(now);
  return [...status, ...check];
}

/** The check that a figure comes with, on its own day and not the day of the edit. */
export const firstCheck = ({ checkedOn }: Pick<Version, 'checkedOn'>): NewEntry[] =>
  checkedOn === null
    ? []
    : [{ on: checkedOn, kind: 'checked', before: null, after: null, language: null }];

const differ = (old: Version, now: Version, fields: readonly string[]) =>
  fields.some((field) => (old[field] ?? null) !== (now[field] ?? null));

const sourceDiffers = (old: Version, now: Version) =>
  old.source?.documentId !== now.source?.documentId ||
  differ(old, now, ['attributedTo', 'sourcePage']);

/** The source if there is one, else who is credited. */
const sourceWords = ({ source, attributedTo }: Version) =>
  source === null ? attributedTo : `${source.publisher}: ${source.title}`;
