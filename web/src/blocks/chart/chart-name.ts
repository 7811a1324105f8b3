import type { BlockOf } from '@breaking-the-chains/shared/blocks/block';
import { formatValue } from '../../format/numbers.ts';
import type { Language } from '../../ui/use-language.ts';
import type { ChartRow } from './chart-props.ts';
import { openRest } from './open-rest.ts';

/** Of these a list, not the greatest and least alone, is what one wants to hear. */
const FEW = 3;

/** What a chart is called for those who do not see it: what it is, and the point of its numbers. */
export function chartName(
  block: BlockOf<'chart'>,
  language: Pick<Language, 'messages' | 'locale'>,
): string {
  const { kind, heading, unit } = block;
  const words = language.messages.chart;
  const measured = unit === '%' ? words.percent : words.unit(unit);
  return [words.name[kind](heading), `${measured}.`, ...valuesOf(block, language)].join(' ');
}

function valuesOf(
  { kind, unit, rows }: BlockOf<'chart'>,
  { messages, locale }: Pick<Language, 'messages' | 'locale'>,
): string[] {
  const words = messages.chart;
  const amount = (value: number) => formatValue(Math.abs(value), unit, locale);
  const entry = ({ label, value }: ChartRow) =>
    words.entry(label, value < 0 ? words.minus(amount(value)) : amount(value));
  const rest = kind === 'share' ? openRest(rows, unit) : null;
  const said = rest === null ? [] : [`${entry({ label: words.rest, value: rest })}.`];
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (first === undefined || last === undefined) return said;
  if (rows.length === 1) return [words.only(entry(first)), ...said];
  if (kind !== 'line' && rows.length <= FEW) return [`${rows.map(entry).join('; ')}.`, ...said];
  const { highest, lowest } = extremesOf(rows, first);
  const trend = kind === 'line' ? [words.trend(entry(first), entry(last))] : [];
  const isToldByTrend = kind === 'line' && isEnds([first, last], [highest, lowest]);
  const extremes = isToldByTrend ? [] : [words.extremes(entry(highest), entry(lowest))];
  return [...trend, ...extremes, ...said];
}

function extremesOf(rows: readonly ChartRow[], first: ChartRow) {
  return {
    highest: rows.reduce((most, row) => (row.value > most.value ? row : most), first),
    lowest: rows.reduce((least, row) => (row.value < least.value ? row : least), first),
  };
}

function isEnds(ends: readonly ChartRow[], extremes: readonly ChartRow[]): boolean {
  return extremes.every((row) => ends.includes(row));
}
