import path from 'node:path';
import type { Block } from '@breaking-the-chains/shared/blocks/block';
import { expect, test } from 'vitest';
import { readingMinutes } from '../../web/src/story/reading-time.ts';
import { findLanguage } from '../src/language/find.ts';
import { textsOf } from '../src/language/text.ts';
import type { LANGUAGES } from '../src/locales/names.ts';
import { measureReading } from '../src/reading/measure.ts';
import { readSamples } from '../src/seed/read-samples.ts';
import type { Sample } from '../src/seed/sample.ts';
import { translateFields } from '../src/seed/translate.ts';
import { models, schema } from './support/models.ts';

const samples = readSamples(path.resolve(import.meta.dirname, '../seed'));

function textsIn({ type, content }: Sample) {
  const values = translateFields(content, schema.types[type] ?? {}, {
    schema,
    report: () => undefined,
    document: () => null,
    picture: () => null,
  });
  return textsOf(`api::${type}.${type}`, values, models);
}

test.each(samples)('§5: no word of $file stops it', (sample) => {
  const found = findLanguage(textsIn(sample), sample.locale ?? 'en');
  expect(found.filter(({ level }) => level === 'stops-unless-overridden')).toEqual([]);
});

test('§5: the words of every block of a sample story are looked at', () => {
  const story = samples.find(({ file }) => file === 'story/breaking-the-chains.json');
  if (story === undefined) throw new Error('There is no sample story any more.');
  const blocks = textsIn(story).flatMap(({ path: [field, place] }) =>
    field === 'blocks' ? [Number(place)] : [],
  );
  // The fifth and the sixth show records that are looked at by themselves.
  expect([...new Set(blocks)]).toEqual([0, 1, 2, 3, 6, 7, 8, 9, 10, 11]);
});

test.each([
  ['author', ['role', 'bio']],
  ['helpline', ['audience', 'hours', 'cost', 'languages']],
  ['source', []],
  ['testimony', ['text', 'place']],
  ['topic', ['name', 'description']],
  ['site', ['tagline', 'introduction', 'footer']],
  [
    'statistic',
    [
      'displayValue',
      'unit',
      'label',
      'spokenText',
      'definition',
      'population',
      'place',
      'publicNote',
    ],
  ],
])('§5: of a %s, our own words are in %j', (type, fields) => {
  const names = Object.keys(schema.types[type] ?? {});
  const values = Object.fromEntries(names.map((name) => [name, 'Words.']));
  const found = textsOf(`api::${type}.${type}`, values, models);
  expect(found.map(({ path: [name] }) => name)).toEqual(fields);
});

// Where ten minutes become eleven, so that a pace of one word more or less is told apart.
const EDGES = { en: 2394, fr: 2047, es: 2289, ar: 1449 } satisfies Record<
  keyof typeof LANGUAGES,
  number
>;

test.each(Object.entries({ ...EDGES, de: 1932 }))(
  'in %s a story takes as long as on the site',
  (locale, edge) => {
    const minutes = [edge - 2, edge + 2].map((words) => {
      const text = 'word '.repeat(words);
      const block: Block = { type: 'pull-quote', anchor: null, text, attribution: null };
      const here = measureReading([{ path: ['blocks', '0', 'text'], text }], locale).minutes;
      expect(here).toBe(readingMinutes([block], locale));
      return here;
    });
    expect(minutes).toEqual([10, 11]);
  },
);
