import { line } from 'd3-shape';
import { directionOf } from '../../format/locale.ts';
import { formatShort, formatValue } from '../../format/numbers.ts';
import type { ChartRow } from './chart-props.ts';
import { labelledPlaces, roomyPlaces } from './labelled-places.ts';
import { lineLayout, scaleTicks, type LinePoint } from './line-layout.ts';
import { namedValues } from './named-values.ts';

export interface Words {
  text: string;
  /** A length of SVG: per cent of the width. */
  x: string;
  y: number;
  /** Which part of the words stands at x. */
  anchor: 'start' | 'middle' | 'end';
}

export interface LineDrawing {
  path: string | undefined;
  /** Where the lines of the scale begin and end. */
  from: string;
  to: string;
  ticks: (Words & { isZero: boolean })[];
  dots: { x: string; y: number }[];
  values: Words[];
  /** Below the line: years at their own distance, or words spread evenly. */
  times: Words[] | null;
  labels: string[];
}

/** Beyond so many points a line alone is clearer. */
const DOTTED = 12;
/** Per cent of a phone's width that one letter of the scale takes, and what is free beside it. */
const [LETTER, FREE] = [2.5, 4];
const TIME_BASELINE = 15;

/** All that a line chart shows, in the direction in which the language is read. */
export function drawLine(rows: readonly ChartRow[], unit: string, locale: string): LineDrawing {
  const tickWords = (value: number) => formatShort(value, locale);
  const longest = Math.max(...scaleTicks(rows).map((tick) => tickWords(tick).length));
  const { points, ticks, isTimed } = lineLayout(rows, FREE + LETTER * longest);
  const side = sideOf(locale);
  const from = FREE - 2 + LETTER * longest;
  const texts = rows.map(({ value }) => formatValue(value, unit, locale));
  const named = namedValues(points, texts, [from, 100]);
  return {
    path: pathOf(points, side.at),
    from: side.percent(from),
    to: side.percent(100),
    ticks: ticks.map(({ value, y }) => ({
      ...{ text: tickWords(value), x: side.percent(0), y, anchor: side.anchor.start },
      isZero: value === 0,
    })),
    dots: points
      .filter((_, at) => rows.length <= DOTTED || named.some(({ place }) => place === at))
      .map(({ x, y }) => ({ x: side.percent(x), y })),
    values: named.map(({ place, x, y, anchor }) => {
      const text = texts[place] ?? '';
      return { text, x: side.percent(x), y, anchor: side.anchor[anchor] };
    }),
    times: isTimed ? timesOf(points, side.percent) : null,
    labels: labelledPlaces(rows.length).flatMap((place) => rows[place]?.label ?? []),
  };
}

/** Where reading starts is left or right. */
function sideOf(locale: string) {
  const isMirrored = directionOf(locale) === 'rtl';
  const at = (x: number) => (isMirrored ? 100 - x : x);
  return {
    at,
    percent: (x: number) => `${at(x).toFixed(2)}%`,
    anchor: isMirrored
      ? ({ start: 'end', middle: 'middle', end: 'start' } as const)
      : ({ start: 'start', middle: 'middle', end: 'end' } as const),
  };
}

function pathOf(points: readonly LinePoint[], at: (x: number) => number): string | undefined {
  const draw = line<LinePoint>(
    ({ x }) => at(x),
    ({ y }) => y,
  ).digits(2);
  return draw(points) ?? undefined;
}

function timesOf(points: readonly LinePoint[], percent: (x: number) => string): Words[] {
  return roomyPlaces(points).flatMap((place) => {
    const point = points[place];
    if (point === undefined) return [];
    return [{ text: point.label, x: percent(point.x), y: TIME_BASELINE, anchor: 'middle' }];
  });
}
