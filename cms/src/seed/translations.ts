import { isLocalised } from '../locales/localised';
import { DEFAULT_LOCALE } from '../locales/names';
import type { Sample } from './sample';
import { typeOf, type Attributes, type Schema } from './schema';

/** The sample in the language that it is a translation of. */
export const originalOf = (samples: readonly Sample[], { type, key }: Sample): Sample | undefined =>
  samples.find((one) => one.type === type && one.key === key && one.locale === null);

/**
 * A translation with what it may leave out: what is the same in every language is the CMS's to
 * carry over, and its relations are the original's.
 */
export function completed(sample: Sample, original: Sample, attributes: Attributes): Sample {
  const inherited = Object.entries(original.content).filter(
    ([name]) => attributes[name]?.type === 'relation',
  );
  return { ...sample, content: { ...Object.fromEntries(inherited), ...sample.content } };
}

/** What a sample is held to: a translation need not repeat what no language changes. */
export function attributesFor({ locale }: Sample, attributes: Attributes): Attributes {
  if (locale === null) return attributes;
  const eased = Object.entries(attributes).map(([name, attribute]) => {
    const isOwn = isLocalised(attribute) || attribute.type === 'relation';
    return [name, isOwn ? attribute : { ...attribute, required: false }];
  });
  return Object.fromEntries(eased);
}

/** Names of the fields that have words in the original and are not mentioned in the translation. */
export const untold = (sample: Sample, original: Sample, attributes: Attributes): string[] =>
  Object.entries(original.content).flatMap(([name, value]) => {
    const attribute = attributes[name];
    const isOwed = value !== null && attribute !== undefined && isLocalised(attribute);
    return isOwed && !(name in sample.content) ? [name] : [];
  });

/** What is wrong with a translation as a whole, or null. */
export function misplaced(
  { type, key, locale }: Sample,
  original: Sample | undefined,
  { localised, locales }: Schema,
): string | null {
  const languages = locales.filter((code) => code !== DEFAULT_LOCALE);
  if (locale !== null && !languages.includes(locale)) {
    return `"${locale}" is not a language of the site. Use one of: ${languages.join(', ')}.`;
  }
  if (!localised.has(type)) {
    return `of type "${type}" there is one version for every language. Take the file away.`;
  }
  if (original === undefined) {
    return `there is no ${type}/${key}.json that it could be a translation of. Add it.`;
  }
  return null;
}

/** The sample that a relation means: in the same language, where its type has several. */
export function meant(
  samples: readonly Sample[],
  { localised }: Schema,
  wanted: { type: string; key: string; locale: string | null },
): Sample | undefined {
  const locale = localised.has(wanted.type) ? wanted.locale : null;
  return samples.find(
    (one) => one.type === wanted.type && one.key === wanted.key && one.locale === locale,
  );
}

/** Names of the relations to documents of the same type, which may not be there yet. */
export function ownTypeFields({ type, content }: Sample, attributes: Attributes): string[] {
  return Object.keys(content).filter((name) => {
    const { target } = attributes[name] ?? {};
    return target !== undefined && typeOf(target) === type;
  });
}
