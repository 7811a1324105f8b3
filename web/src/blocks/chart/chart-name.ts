import type { BlockOf } from '@breaking-the-chains/shared/blocks/block';
import { formatValue } from '../../format/numbers.ts';
import type { Language } from '../../ui/use-language.ts';
import type { ChartRow } from './chart-props.ts';

/** Of these a list, not the greatest and least alone, is what one wants to hear. */
const FEW = 3;

/** What a chart is called for those who do not see it: what it is, and the point of its numbers. */
export function chartName(
  { kind, heading, unit, rows }: BlockOf<'chart'>,
  language: Pick<Language, 'messages' | 'locale'>,
): string {
  const words = language.messages.chart;
  const entry = ({ label, value }: ChartRow) =>
    words.entry(label, formatValue(value, unit, language.locale));
  const measured = unit === '%' ? words.percent : words.unit(unit);
  const [first, last] = [rows.at(0), rows.at(-1)];
  const said = [words.name[kind](heading), `${measured}.`];
  if (first === undefined || last === undefined) return said.join(' ');
  if (rows.length === 1) return [...said, words.only(entry(first))].join(' ');
  if (kind === 'line') said.push(words.trend(entry(first), entry(last)));
  else if (rows.length <= FEW) return [...said, `${rows.map(entry).join('; ')}.`].join(' ');
  const { highest, lowest } = extremesOf(rows, first);
  const isToldByTrend = kind === 'line' && isEnds([first, last], [highest, lowest]);
  if (!isToldByTrend) said.push(words.extremes(entry(highest), entry(lowest)));
  return said.join(' ');
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
