import type { Statistic } from '@breaking-the-chains/shared/statistic';
import { intlLocale } from './intl-locale.ts';

type Figure = Pick<Statistic, 'spokenText' | 'numericValue' | 'currency' | 'unit'>;

const COMPACT_FROM = 1_000_000;
const compact = { notation: 'compact', compactDisplay: 'long' } as const;

/** The words a screen reader says for a figure ("28 million"); null when the figure is fit to be read as it is. */
export function spokenFigure(figure: Figure, locale: string): string | null {
  if (figure.spokenText !== null) return figure.spokenText;
  if (figure.numericValue === null) return null;
  const style = styleOf(figure);
  const format = new Intl.NumberFormat(intlLocale(locale), {
    ...style,
    ...(figure.numericValue < COMPACT_FROM ? {} : lengthOf(figure.numericValue)),
  });
  return format.format(figure.numericValue);
}

function styleOf({ currency, unit }: Figure): Intl.NumberFormatOptions {
  if (currency !== null) {
    return { style: 'currency', currency, currencyDisplay: 'name', maximumFractionDigits: 0 };
  }
  if (unit === '%') return { style: 'unit', unit: 'percent', unitDisplay: 'long' };
  return { maximumFractionDigits: 2 };
}

/** Short words where they say the whole number, every digit where they would round it. */
function lengthOf(value: number): Intl.NumberFormatOptions {
  const thousandths = value / 10 ** (3 * Math.floor(Math.log10(value) / 3) - 3);
  if (!Number.isInteger(Number(thousandths.toFixed(6)))) return {};
  return { ...compact, minimumFractionDigits: 0, maximumFractionDigits: 3 };
}
