/** What each kind of chart is given. */
export interface ChartProps {
  rows: readonly ChartRow[];
  unit: string;
  /** What the chart is and shows, for those who do not see it. */
  name: string;
}

export interface ChartRow {
  label: string;
  value: number;
}

/** From the least to the greatest value with zero between or at an end: no length is ever cut. */
export function rangeOf(rows: readonly ChartRow[]): [least: number, greatest: number] {
  const values = rows.map(({ value }) => value);
  const [least, greatest] = [Math.min(0, ...values), Math.max(0, ...values)];
  return least === greatest ? [0, 1] : [least, greatest];
}
