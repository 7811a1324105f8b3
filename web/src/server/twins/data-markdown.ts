import type { BlockOf } from '@breaking-the-chains/shared/blocks/block';
import type { Source } from '@breaking-the-chains/shared/source';
import { openRest } from '../../blocks/chart/open-rest.ts';
import { countryName } from '../../blocks/map/country-name.ts';
import { formatValue } from '../../format/numbers.ts';
import { escapeText, headingOf, tableOf } from './markdown-text.ts';
import { noteOf } from './piece-markdown.ts';
import type { Telling } from './telling.ts';

/** A chart as its numbers. */
export function chartMarkdown(block: BlockOf<'chart'>, telling: Telling): string[] {
  const { heading, summary, kind, unit, rows } = block;
  const { messages, locale } = telling.language;
  const rest = kind === 'share' ? openRest(rows, unit) : null;
  const open = rest === null ? [] : [{ label: messages.chart.rest, value: rest }];
  return [
    headingOf(escapeText(heading), 2),
    escapeText(summary),
    tableOf(
      [messages.chart.row, unit],
      [...rows, ...open].map(({ label, value }) => [label, formatValue(value, unit, locale)]),
    ),
    ...sourceOf(block.source, telling),
    ...noteUnder(block.note, telling),
  ];
}

/** A map as its countries. */
export function mapMarkdown(block: BlockOf<'map'>, telling: Telling): string[] {
  const { messages, locale } = telling.language;
  return [
    headingOf(escapeText(block.heading), 2),
    escapeText(block.summary),
    tableOf(
      [messages.map.country, messages.map.reason],
      block.countries.map(({ code, note }) => [countryName(code, locale), note ?? '']),
    ),
    ...sourceOf(block.source, telling),
    ...noteUnder(block.note, telling),
  ];
}

/** Where what is shown comes from, or that nobody says so (F1). */
function sourceOf(source: Source | null, telling: Telling): string[] {
  const { chart, statistic } = telling.language.messages;
  if (source === null) return [`${statistic.sourceNotGiven}.`];
  const { publisher, title } = source;
  const name = `${escapeText(publisher)}, ${escapeText(title)}.`;
  return [`${chart.source} ${name}${noteOf(source, telling)}`];
}

function noteUnder(note: string | null, { language }: Telling): string[] {
  return note === null ? [] : [`${language.messages.chart.note} ${escapeText(note)}`];
}
