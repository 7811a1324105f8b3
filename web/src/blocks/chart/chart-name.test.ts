import { blockExamples } from '@breaking-the-chains/shared/examples';
import { parseBlock } from '@breaking-the-chains/shared/parse';
import { expect, test } from 'vitest';
import type { Locale } from '../../format/locale.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { chartName } from './chart-name.ts';

function nameOf(example: string, locale: Locale = 'en'): string {
  const block = parseBlock(blockExamples.chart[example]);
  if (block.type !== 'chart') throw new Error('The example is no chart.');
  return chartName(block, { locale, messages: messagesIn(locale) });
}

test('bars say which is the highest and which the lowest', () => {
  expect(nameOf('typical')).toContain('Highest: Services, 10.1. Lowest: Domestic work, 2.2.');
});

test('a line says where it begins and ends, and its extremes where those are others', () => {
  expect(nameOf('line')).toMatch(/From 2012, 20\.9 to 2021, 27\.6\.$/);
  expect(nameOf('line-below-zero')).toContain(
    'Lowest: March, after the schools had closed, minus 4.8.',
  );
});

test('few parts are all said, and a single one is called that', () => {
  expect(nameOf('pictogram')).toContain('Children, 3.3; Adults, 24.3.');
  expect(nameOf('one-row')).toContain('One value: Everyone, 1.');
});

test.each([
  ['en', 'Poorer, minus 8.5'],
  ['fr', 'Poorer, moins 8,5'],
  ['es', 'Poorer, menos 8,5'],
  ['ar', 'Poorer، سالب 8.5'],
] as const)('in %s, what is below zero is heard with the word for it', (locale, words) => {
  expect(nameOf('negative', locale)).toContain(words);
});

test('what the parts leave open of the whole is said, and not as a part', () => {
  expect(nameOf('share-incomplete')).toMatch(/Known, 34%\. Rest, not given, 25%\.$/);
  expect(nameOf('share')).not.toContain('Rest');
});
