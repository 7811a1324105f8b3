import { inOrder } from './order';
import { SampleError, type Problem, type Sample } from './sample';
import { type Attributes, type Schema } from './schema';
import { translateFields, type Reference, type Values } from './translate';
import { attributesFor, completed, meant, misplaced, originalOf, untold } from './translations';

export interface CheckedSamples {
  /**
   * Every sample after those that it refers to, originals before translations; samples of one type
   * may refer to each other.
   */
  ordered: Sample[];
  /** Names of the pictures in use, each with its first description. */
  pictures: ReadonlyMap<string, string>;
}

/** Reads every sample once without writing anything, or throws with all that is wrong. */
export function checkSamples(
  read: readonly Sample[],
  pictureFiles: readonly string[],
  schema: Schema,
): CheckedSamples {
  const problems: Problem[] = [];
  const pictures = new Map<string, string>();
  const references = new Map<Sample, Sample[]>();
  const samples = read.map((sample) => whole(sample, read, schema));
  const context = { samples, pictureFiles, schema, problems, pictures };
  for (const sample of samples) references.set(sample, check(sample, context));
  const ordered = inOrder(samples, references, problems);
  if (problems.length > 0) throw new SampleError(problems);
  return { ordered, pictures };
}

/** A sample, with what a translation may leave to its original. */
function whole(sample: Sample, read: readonly Sample[], { types }: Schema): Sample {
  const original = sample.locale === null ? undefined : originalOf(read, sample);
  return original === undefined ? sample : completed(sample, original, types[sample.type] ?? {});
}

interface Context {
  samples: readonly Sample[];
  pictureFiles: readonly string[];
  schema: Schema;
  problems: Problem[];
  pictures: Map<string, string>;
}

/** The samples of other types that this one refers to. */
function check(sample: Sample, context: Context): Sample[] {
  const { schema, problems, pictures, pictureFiles } = context;
  const report = (where: string, what: string) => problems.push({ file: sample.file, where, what });
  const attributes = schema.types[sample.type];
  if (attributes === undefined) {
    const known = Object.keys(schema.types).join(', ');
    report('its folder', `"${sample.type}" is not a content type. Use one of: ${known}.`);
    return [];
  }
  if (!checkTranslation(sample, attributes, context, report)) return [];
  const found: Sample[] = [];
  translateFields(sample.content, attributesFor(sample, attributes), {
    schema,
    report,
    document(wanted, where) {
      const other = checkReference(sample, wanted, context, (what) => report(where, what));
      if (other !== undefined && other.type !== sample.type) found.push(other);
      return wanted.key;
    },
    picture(name, where, values) {
      if (!pictureFiles.includes(name)) report(where, `there is no pictures/${name}. Add it.`);
      if (!pictures.has(name)) pictures.set(name, describe(values));
      return name;
    },
  });
  return found;
}

/** Whether it is worth looking at its fields. */
function checkTranslation(
  sample: Sample,
  attributes: Attributes,
  { samples, schema }: Context,
  report: (where: string, what: string) => void,
): boolean {
  if (sample.locale === null) return true;
  const original = originalOf(samples, sample);
  const problem = misplaced(sample, original, schema);
  if (problem !== null) report('its name', problem);
  if (original === undefined || problem !== null) return false;
  for (const name of untold(sample, original, attributes)) {
    report(name, `is in ${original.file} and not here. Translate it, or write null.`);
  }
  return true;
}

function checkReference(
  { locale }: Sample,
  { type, key, isRequired }: Reference,
  { samples, schema }: Context,
  report: (what: string) => void,
): Sample | undefined {
  const other = meant(samples, schema, { type, key, locale });
  if (other !== undefined) return other;
  const original = meant(samples, schema, { type, key, locale: null });
  if (original === undefined) report(noSuchSample(samples, type, key));
  // What can be done without is left out, and shown where it is translated.
  else if (isRequired)
    report(`there is no ${type}/${key}.${locale}.json. Add it, or take this out.`);
  return undefined;
}

function noSuchSample(samples: readonly Sample[], type: string, key: string): string {
  const known = samples.filter((one) => one.type === type && one.locale === null);
  const keys = known.map((one) => one.key).join(', ');
  return `there is no ${type}/${key}.json. Add it, or use one of: ${keys}.`;
}

function describe({ alternativeText }: Values): string {
  return typeof alternativeText === 'string' ? alternativeText : '';
}
