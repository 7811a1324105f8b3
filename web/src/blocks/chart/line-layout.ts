import { scaleLinear } from 'd3-scale';
import { rangeOf, type ChartRow } from './chart-props.ts';

export interface LinePoint extends ChartRow {
  /** Per cent of the width. */
  x: number;
  /** Pixels from the top. */
  y: number;
}

export interface LineLayout {
  points: LinePoint[];
  ticks: { value: number; y: number }[];
  /** True where labels are numbers that grow, such as years: then each stands at its own distance. */
  isTimed: boolean;
}

/** In pixels, with room for a label above the highest point and below the lowest. */
export const LINE_HEIGHT = 290;
const [TOP, BOTTOM] = [34, 262];
/** Per cent of the width: half a label stands free at the end. */
const RIGHT = 95;
const TICKS = 4;

/** Where a line runs; `start` in per cent keeps room for the words of the scale. */
export function lineLayout(rows: readonly ChartRow[], start: number): LineLayout {
  const times = timesOf(rows);
  const steps = times ?? rows.map((_, place) => place);
  const [first = 0, last = 0] = [steps.at(0), steps.at(-1)];
  const x = scaleLinear([first, last === first ? first + 1 : last], [start, RIGHT]);
  const y = scaleLinear(rangeOf(rows), [BOTTOM, TOP]).nice(TICKS);
  return {
    points: rows.map((row, place) => ({ ...row, x: x(steps[place] ?? 0), y: y(row.value) })),
    ticks: y.ticks(TICKS).map((value) => ({ value, y: y(value) })),
    isTimed: times !== null,
  };
}

export function scaleTicks(rows: readonly ChartRow[]): number[] {
  return scaleLinear(rangeOf(rows), [0, 1]).nice(TICKS).ticks(TICKS);
}

function timesOf(rows: readonly ChartRow[]): number[] | null {
  const times = rows.map(({ label }) => (/^\d{1,4}$/.test(label) ? Number(label) : NaN));
  const grows = times.every((time, place) => place === 0 || time > (times[place - 1] ?? NaN));
  return grows && !Number.isNaN(times[0]) ? times : null;
}
