import { numberFormat } from './formatters.ts';

/** U+2212: a hyphen is short, breaks lines, and a screen reader may leave it out. */
const MINUS = '−';

/** Two digits behind the point; of what is smaller than one, its first two that say something. */
export function formatNumber(value: number, locale: string): string {
  return withMinus(numberFormat(locale, digitsOf(value)).format(value));
}

/** "63%" for the unit "%", otherwise the number alone: its unit stands in the chart's head. */
export function formatValue(value: number, unit: string, locale: string): string {
  if (unit !== '%') return formatNumber(value, locale);
  const style = { style: 'unit', unit: 'percent' } as const;
  return withMinus(numberFormat(locale, { ...style, ...digitsOf(value) }).format(value));
}

/** "28M": for the scale of a chart, where there is little room. */
export function formatShort(value: number, locale: string): string {
  const format = new Intl.NumberFormat(locale, { notation: 'compact', ...digitsOf(value) });
  return withMinus(format.format(value));
}

const withMinus = (number: string) => number.replace('-', MINUS);

function digitsOf(value: number): Intl.NumberFormatOptions {
  return Math.abs(value) < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 };
}
