import { expect, test } from 'vitest';
import { condense } from './condense.ts';
import { differences, firstCheck, type Version } from './differences.ts';

const version = (more: Partial<Version> = {}): Version => ({
  locale: 'en',
  displayValue: '28M',
  label: 'people in forced labour',
  verification: 'not-verified',
  checkedOn: null,
  attributedTo: null,
  source: null,
  ...more,
});
const source = { documentId: 'a', publisher: 'ILO', title: 'Global estimates' };
const TODAY = '2026-11-23';
const told = (before: Version[], after: Version[]) =>
  differences(before, after, TODAY).map(
    ({ on, kind, before: was, after: is, language }) =>
      `${on} ${language ?? '*'} ${kind} ${was ?? '–'} > ${is ?? '–'}`,
  );

test('F4: each kind of change is told in its own words', () => {
  const after = version({
    displayValue: '27.6M',
    label: 'people in forced labour on any day',
    verification: 'verified',
    checkedOn: '2026-11-20',
    source,
  });
  expect(told([version()], [after])).toEqual([
    '2026-11-23 en figure-changed 28M > 27.6M',
    '2026-11-23 en meaning-changed people in forced labour > people in forced labour on any day',
    '2026-11-23 en source-changed – > ILO: Global estimates',
    '2026-11-23 * status-changed not-verified > verified',
    '2026-11-20 * checked – > –',
  ]);
});

test('a change that the shown words do not tell has none', () => {
  const after = version({ numericValue: 27_600_000, population: 'Adults' });
  expect(told([version()], [after])).toEqual([
    '2026-11-23 en figure-changed – > –',
    '2026-11-23 en meaning-changed – > –',
  ]);
});

test('who is credited, and on which page, is part of the source', () => {
  expect(told([version()], [version({ attributedTo: 'ILO' })])).toEqual([
    '2026-11-23 en source-changed – > ILO',
  ]);
  expect(told([version({ source })], [version({ source, sourcePage: '17' })])).toEqual([
    '2026-11-23 en source-changed – > –',
  ]);
});

test('verification is told once for all languages, words for each', () => {
  const before = [version(), version({ locale: 'fr' })];
  const after = [
    version({ verification: 'outdated' }),
    version({ locale: 'fr', verification: 'outdated', displayValue: '28 M' }),
  ];
  expect(told(before, after)).toEqual([
    '2026-11-23 fr figure-changed 28M > 28 M',
    '2026-11-23 * status-changed not-verified > outdated',
  ]);
});

test('what readers do not see, a first translation and a check taken back are not told', () => {
  expect(told([version()], [version({ checkedBy: 'A. K.', reviewDue: '2027-01-01' })])).toEqual([]);
  expect(told([version()], [version(), version({ locale: 'fr', displayValue: '28 M' })])).toEqual(
    [],
  );
  expect(told([version({ checkedOn: '2026-11-20' })], [version()])).toEqual([]);
  expect(firstCheck(version())).toEqual([]);
});

test('several changes of a day are told as one, and what came back not at all', () => {
  const change = (on: string, before: string, after: string) => ({
    on,
    kind: 'figure-changed' as const,
    before,
    after,
  });
  expect(
    condense([
      change('2026-11-23', 'b', 'c'),
      change('2026-11-23', 'a', 'b'),
      change('2026-11-20', 'b', 'a'),
      change('2026-11-20', 'a', 'b'),
    ]),
  ).toEqual([change('2026-11-23', 'a', 'c')]);
});
