import { keysWithin } from '../figures/reference';
import { isShown } from '../usage/shown';
import { titleOf } from './titles';
import { isRequiredRelation, limitsOf, type Component, type Models } from './models';
import { partsOf } from './parts';
import { aroundWithin, besideOf } from './around';
import type { Around, Finding, Part, Path, Rule, Values } from './rule';
import { alternativeText } from './rules/alternative-text';
import { anchor } from './rules/anchor';
import { changedName } from './rules/changed-name';
import { chosen } from './rules/chosen';
import { consent } from './rules/consent';
import { contentNote } from './rules/content-note';
import { figureChecked } from './rules/figure-checked';
import { figureNumber } from './rules/figure-number';
import { figurePeriod } from './rules/figure-period';
import { figureReference } from './rules/figure-reference';
import { figureReview } from './rules/figure-review';
import { figureSource } from './rules/figure-source';
import { figureStatus } from './rules/figure-status';
import { filled } from './rules/filled';
import { fitting } from './rules/fitting';
import { helplineCheck } from './rules/helpline-check';
import { identifiableChild } from './rules/identifiable-child';
import { identification } from './rules/identification';
import { language } from './rules/language';
import { narrative } from './rules/narrative';
import { pictureRights } from './rules/picture-rights';
import { placeholder } from './rules/placeholder';
import { publishedElsewhere } from './rules/published-elsewhere';
import { richText } from './rules/rich-text';
import { studentAuthor } from './rules/student-author';
import { typedFigure } from './rules/typed-figure';

const RULES: readonly Rule[] = [
  ...[
    filled,
    fitting,
    placeholder,
    chosen,
    anchor,
    richText,
    alternativeText,
    pictureRights,
    identifiableChild,
  ],
  ...[
    figureSource,
    figureChecked,
    figureStatus,
    figureReview,
    figurePeriod,
    figureNumber,
    figureReference,
    typedFigure,
  ],
  ...[narrative, consent, publishedElsewhere, identification, changedName],
  ...[studentAuthor, helplineCheck, contentNote],
];

/** A record that a document shows, on the way from the document to what is wrong. */
export interface ShownRecord {
  uid: string;
  documentId: string;
  title: string;
}

/** A finding, and by way of which records the document shows it. */
export interface Located {
  finding: Finding;
  records: readonly ShownRecord[];
  /** Of the relation through which the document shows the first of them. */
  shownAt: Path;
}

const STATISTIC = 'api::statistic.statistic';

interface Place {
  around: Around;
  path: Path;
  records: readonly ShownRecord[];
  shownAt: Path;
}

/**
 * What should not reach readers of a document, in the order of its fields, with all that it shows:
 * in place of its relations stand the records themselves.
 */
export const findingsOf = (models: Models, uid: string, values: Values, around: Around) =>
  findingsIn(models, uid, values, { around, path: [], records: [], shownAt: [] });

function findingsIn(models: Models, uid: string, values: Values, place: Place): Located[] {
  const around = aroundWithin(place.around, uid, values);
  const part: Part = { uid, values, path: place.path, around, ...fieldsIn(models, uid) };
  const here = { ...place, around };
  const isWhole = place.path.length === 0;
  const findings = [
    ...RULES.flatMap((rule) => rule(part)),
    ...(isWhole ? language(models, uid, values, around) : []),
  ];
  return [
    ...findings.map((finding) => located(finding, here)),
    ...Object.entries(models(uid)).flatMap(([name, attribute]) => {
      const inside = { ...here, path: [...place.path, name] };
      return [
        ...partsWithin(attribute, values[name], inside).flatMap((inner) =>
          findingsIn(models, inner.uid, inner.values, inner.place),
        ),
        ...recordsIn(models, shownBy(uid, name, attribute, values[name], around), inside),
      ];
    }),
  ];
}

interface Shown {
  uid: string;
  records: readonly Values[];
}

/** What a field shows beside its own words: where a relation leads, and figures in a sentence. */
function shownBy(
  uid: string,
  name: string,
  attribute: Component,
  value: unknown,
  { figures }: Around,
): Shown {
  if (isShown(uid, name, attribute)) return { uid: attribute.target ?? '', records: asList(value) };
  const keys = attribute.type === 'blocks' ? new Set(keysWithin(value)) : [];
  const records = [...keys].map((key) => figures.get(key)).filter((one) => one !== undefined);
  return { uid: STATISTIC, records };
}

const located = (finding: Finding, { records, shownAt }: Place): Located => ({
  finding,
  records,
  shownAt,
});

function fieldsIn(models: Models, uid: string) {
  const attributes = Object.entries(models(uid));
  return {
    types: Object.fromEntries(attributes.map(([name, { type }]) => [name, type])),
    requiredRelations: attributes
      .filter(([, attribute]) => isRequiredRelation(attribute))
      .map(([name]) => name),
    requiredFields: attributes
      .filter(([, { type, required }]) => required === true && type !== 'relation')
      .map(([name]) => name),
    limits: Object.fromEntries(
      attributes.flatMap(([name, attribute]) => {
        const limits = limitsOf(attribute);
        return limits === null ? [] : [[name, limits]];
      }),
    ),
  };
}

function partsWithin(attribute: Component, value: unknown, place: Place) {
  const parts = partsOf(attribute, value, place.path);
  return parts.map(({ uid, values, path }, index) => ({
    ...{ uid, values },
    place: { ...place, path, around: { ...place.around, ...besideOf(parts, index) } },
  }));
}

function recordsIn(models: Models, { uid, records }: Shown, place: Place): Located[] {
  return records.flatMap((values) => {
    const record = { uid, documentId: String(values['documentId']), title: titleOf(values) };
    const isFirst = place.records.length === 0;
    return findingsIn(models, uid, values, {
      around: place.around,
      path: [],
      records: [...place.records, record],
      shownAt: isFirst ? place.path : place.shownAt,
    });
  });
}

const asList = (value: unknown): Values[] =>
  [value].flat().filter((one): one is Values => typeof one === 'object' && one !== null);
