import { SampleError, type Problem, type Sample } from './sample';
import type { Schema } from './schema';
import { translateFields, type Values } from './translate';

export interface CheckedSamples {
  /** Every sample after those that it refers to; samples of one type may refer to each other. */
  ordered: Sample[];
  /** Names of the pictures in use, each with its first description. */
  pictures: ReadonlyMap<string, string>;
}

/** Reads every sample once without writing anything, or throws with all that is wrong. */
export function checkSamples(
  samples: readonly Sample[],
  pictureFiles: readonly string[],
  schema: Schema,
): CheckedSamples {
  const problems: Problem[] = [];
  const pictures = new Map<string, string>();
  const references = new Map<Sample, Sample[]>();
  const context = { samples, pictureFiles, schema, problems, pictures };
  for (const sample of samples) references.set(sample, check(sample, context));
  const ordered = inOrder(samples, references, problems);
  if (problems.length > 0) throw new SampleError(problems);
  return { ordered, pictures };
}

interface Context {
  samples: readonly Sample[];
  pictureFiles: readonly string[];
  schema: Schema;
  problems: Problem[];
  pictures: Map<string, string>;
}

/** The samples of other types that this one refers to. */
function check(sample: Sample, { samples, pictureFiles, schema, problems, pictures }: Context) {
  const { file, type, content } = sample;
  const found: Sample[] = [];
  const report = (where: string, what: string) => problems.push({ file, where, what });
  const attributes = schema.types[type];
  if (attributes === undefined) {
    report('its folder', `"${type}" is not a content type. Use one of: ${list(schema.types)}.`);
    return found;
  }
  translateFields(content, attributes, {
    schema,
    report,
    document(target, key, where) {
      const other = samples.find((one) => one.type === target && one.key === key);
      if (other === undefined) report(where, noSuchSample(samples, target, key));
      else if (other.type !== type) found.push(other);
      return key;
    },
    picture(name, where, values) {
      if (!pictureFiles.includes(name)) report(where, `there is no pictures/${name}. Add it.`);
      if (!pictures.has(name)) pictures.set(name, describe(values));
      return name;
    },
  });
  return found;
}

const list = (named: object) => Object.keys(named).join(', ');

function noSuchSample(samples: readonly Sample[], type: string, key: string): string {
  const known = samples.filter((one) => one.type === type).map((one) => one.key);
  return `there is no ${type}/${key}.json. Add it, or use one of: ${known.join(', ')}.`;
}

function describe({ alternativeText }: Values): string {
  return typeof alternativeText === 'string' ? alternativeText : '';
}

function inOrder(
  samples: readonly Sample[],
  references: ReadonlyMap<Sample, Sample[]>,
  problems: Problem[],
): Sample[] {
  const ordered = new Set<Sample>();
  function visit(sample: Sample, trail: readonly Sample[]) {
    if (ordered.has(sample)) return;
    if (trail.includes(sample)) {
      const circle = [...trail.slice(trail.indexOf(sample)), sample].map((one) => one.file);
      const what = `refers to itself in a circle (${circle.join(' → ')}). Take one of them out.`;
      problems.push({ file: sample.file, where: 'its relations', what });
      return;
    }
    for (const other of references.get(sample) ?? []) visit(other, [...trail, sample]);
    ordered.add(sample);
  }
  for (const sample of samples) visit(sample, []);
  return [...ordered];
}
