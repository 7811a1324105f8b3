import { scaleLinear } from 'd3-scale';
import type { ChartRow } from './chart-props.ts';

/** Marks in one line of a pictogram: ten are counted at a glance. */
export const MARKS_IN_LINE = 10;
/** The least of a mark that can be seen. */
const SLIVER = 0.08;

/**
 * How much one mark stands for: a round amount that keeps the longest row to about thirty marks,
 * and not less than one where whole things are counted.
 */
export function amountOfMark(rows: readonly ChartRow[]): number {
  const most = Math.max(...rows.map(({ value }) => Math.abs(value)));
  const [first = 0, second = 1] = scaleLinear([0, most || 1], [0, 1]).ticks(30);
  const amount = second - first;
  return areCounted(rows) ? Math.max(1, amount) : amount;
}

/** Whether whole things are counted. */
export function areCounted(rows: readonly ChartRow[]): boolean {
  return rows.every(({ value }) => Number.isInteger(value));
}

/** Each mark's fill from 0 to 1: whole ones, and a part of one for what is left over. */
export function marksOf(value: number, amount: number): number[] {
  const marks = Math.max(0, value) / amount;
  const whole = Math.floor(marks + 1e-9);
  const rest = marks - whole;
  const isSeen = rest > 0.05 || (whole === 0 && rest > 0);
  return [...Array.from({ length: whole }, () => 1), ...(isSeen ? [Math.max(SLIVER, rest)] : [])];
}
