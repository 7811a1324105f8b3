/** What each kind of chart is given. */
export interface ChartProps {
  rows: readonly ChartRow[];
  unit: string;
  /** What the chart shows, for those who do not see it. */
  name: string;
}

export interface ChartRow {
  label: string;
  value: number;
}
