import { intlLocale } from './intl-locale.ts';

export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(intlLocale(locale), { maximumFractionDigits: 2 }).format(value);
}

/** "63%" for the unit "%", otherwise the number alone: its unit stands in the chart's head. */
export function formatValue(value: number, unit: string, locale: string): string {
  const number = formatNumber(value, locale);
  return unit === '%' ? `${number}%` : number;
}
