import { numberFormat } from './formatters.ts';

/** Two digits behind the point; of what is smaller than one, its first two that say something. */
export function formatNumber(value: number, locale: string): string {
  return numberFormat(locale, digitsOf(value)).format(value);
}

/** "63%" for the unit "%", otherwise the number alone: its unit stands in the chart's head. */
export function formatValue(value: number, unit: string, locale: string): string {
  if (unit !== '%') return formatNumber(value, locale);
  return numberFormat(locale, { style: 'unit', unit: 'percent', ...digitsOf(value) }).format(value);
}

/** "28M": for the scale of a chart, where there is little room. */
export function formatShort(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    notation: 'compact',
    ...digitsOf(value),
  }).format(value);
}

function digitsOf(value: number): Intl.NumberFormatOptions {
  return Math.abs(value) < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 };
}
