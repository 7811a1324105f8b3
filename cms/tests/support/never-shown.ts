import type { Core } from '@strapi/strapi';
import { fieldsOf, type Fields } from '../../src/unknown-fields.ts';
import { dayFrom } from './gate.ts';

/**
 * What must never be read, written a second time and apart from the gate's own rules: a mistake
 * would have to be made twice. Consent never leaves the CMS, so it is looked up there.
 */
export async function neverShown(
  strapi: Core.Strapi,
  story: unknown,
  options: { withdrawnFigures: boolean },
): Promise<string[]> {
  const { sensitive, contentNote, standfirst, blocks } = fieldsOf(story);
  const found: string[] = [];
  if (isLike(contentNote, /trigger/i)) found.push('H5 word');
  if (isLike(standfirst, /child porn/)) found.push('§5 word');
  for (const one of everythingIn(story)) {
    if ('depicts' in one) found.push(...pictureFaults(one, sensitive !== false));
    if (!('verification' in one)) continue;
    found.push(...(await statisticFaults(strapi, one)));
    if (options.withdrawnFigures && one['verification'] === 'withdrawn') found.push('F2 withdrawn');
  }
  const list: unknown[] = Array.isArray(blocks) ? blocks : [];
  for (const [place, block] of list.entries()) {
    const { documentId } = fieldsOf(fieldsOf(block)['testimony']);
    if (documentId === undefined) continue;
    const testimony = await rowOf(strapi, 'testimony', documentId);
    const beside = [list[place - 1], list[place + 1]].some(showsPerson);
    found.push(...consentFaults(testimony), ...testimonyFaults(testimony, beside));
  }
  return found;
}

const isEmpty = (value: unknown) => typeof value !== 'string' || value.trim() === '';
const isLike = (value: unknown, pattern: RegExp) =>
  typeof value === 'string' && pattern.test(value);

function everythingIn(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(everythingIn);
  if (typeof value !== 'object' || value === null) return [];
  return [fieldsOf(value), ...Object.values(value).flatMap(everythingIn)];
}

const rowOf = async (strapi: Core.Strapi, type: string, documentId: unknown): Promise<Fields> =>
  fieldsOf(await strapi.db.query(`api::${type}.${type}`).findOne({ where: { documentId } }));

const showsPerson = (block: unknown) =>
  ['adult', 'child-not-identifiable', 'child-identifiable'].includes(
    String(fieldsOf(fieldsOf(block)['picture'])['depicts']),
  );

function pictureFaults(picture: Fields, isSensitive: boolean): string[] {
  const { alternativeText, decorative, credit, licence, depicts } = picture;
  return [
    ...(isEmpty(alternativeText) && decorative !== true ? ['M1 no words'] : []),
    ...(isEmpty(credit) || isEmpty(licence) ? ['M1 no rights'] : []),
    ...(isSensitive && depicts === 'child-identifiable' ? ['M2 child'] : []),
  ];
}

async function statisticFaults(strapi: Core.Strapi, shown: Fields): Promise<string[]> {
  if (shown['verification'] !== 'verified') return [];
  const { checkedOn, checkedBy } = await rowOf(strapi, 'statistic', shown['documentId']);
  return [
    ...(isEmpty(fieldsOf(shown['source'])['url']) ? ['F1 no source'] : []),
    ...(isEmpty(checkedOn) || String(checkedOn) > dayFrom(0) || isEmpty(checkedBy)
      ? ['F2 not checked']
      : []),
  ];
}

function consentFaults(testimony: Fields): string[] {
  const { narrative, consentReference, consentOn, consentExpires } = testimony;
  if (testimony['consentWithdrawnOn'] !== null) return ['T2 withdrawn'];
  if (narrative !== 'told-to-us') return [];
  const [on, end] = [String(consentOn), String(consentExpires)].map((day) => Date.parse(day));
  const [today, longest] = [Date.parse(dayFrom(0)), 1097 * 24 * 60 * 60 * 1000];
  const holds = on !== undefined && end !== undefined && on <= today && end >= today;
  return isEmpty(consentReference) || !holds || end - on > longest ? ['T2 consent'] : [];
}

function testimonyFaults(testimony: Fields, isBesidePerson: boolean): string[] {
  const { narrative, text, age, place, pseudonym, nameChanged } = testimony;
  const facts = [
    age !== null,
    place === 'Accra',
    isLike(text, /uncle/),
    isLike(text, /3 May/),
    isBesidePerson,
  ].filter(Boolean).length;
  const isElsewhere = narrative === 'published-by-another';
  const isNamed = !isEmpty(pseudonym) && narrative !== 'illustrative';
  const { publishedBy, publishedUrl } = testimony;
  return [
    ...(facts > 1 ? ['T4 facts'] : []),
    ...(isElsewhere && (isEmpty(publishedBy) || isEmpty(publishedUrl)) ? ['T3 unknown'] : []),
    ...(isNamed && nameChanged !== true ? ['T5 name'] : []),
  ];
}
