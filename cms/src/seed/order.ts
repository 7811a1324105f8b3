import type { Problem, Sample } from './sample';

/** Every sample after those that it refers to; all originals before the first translation. */
export function inOrder(
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
  const all = [...ordered];
  return [
    ...all.filter(({ locale }) => locale === null),
    ...all.filter(({ locale }) => locale !== null),
  ];
}
