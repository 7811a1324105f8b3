import type { ChartRow } from './chart-props.ts';

const WHOLE = 100;

/**
 * The per cents that the rows leave open of the whole; null where they make up the whole, where so
 * little is open that rounding the rows explains it, and where no whole is known.
 */
export function openRest(rows: readonly ChartRow[], unit: string): number | null {
  if (unit !== '%') return null;
  const digits = Math.max(0, ...rows.map(({ value }) => digitsOf(value)));
  const total = rows.reduce((sum, { value }) => sum + Math.max(0, value), 0);
  const rest = Number((WHOLE - total).toFixed(digits));
  const roundedAway = (rows.length * 10 ** -digits) / 2;
  return rest > roundedAway ? rest : null;
}

const digitsOf = (value: number) => String(value).split('.')[1]?.length ?? 0;
