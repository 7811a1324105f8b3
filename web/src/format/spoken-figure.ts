import type { Statistic } from '@breaking-the-chains/shared/statistic';
import { numberFormat } from './formatters.ts';
import { shownNumber } from './shown-number.ts';

type Figure = Pick<Statistic, 'displayValue' | 'spokenText' | 'currency' | 'unit'>;

const COMPACT_FROM = 1_000_000;
const compact = { notation: 'compact', compactDisplay: 'long' } as const;

/**
 * The words a screen reader says for a figure ("28 million"); null when it is fit to be read as it
 * is. They come from what is shown and from nothing else, so that nobody hears another number.
 */
export function spokenFigure(figure: Figure, locale: string): string | null {
  if (figure.spokenText !== null) return figure.spokenText;
  const value = shownNumber(figure.displayValue);
  if (value === null) return null;
  const length = value < COMPACT_FROM ? {} : lengthOf(value);
  const format = numberFormat(locale, { ...styleOf(figure), ...length });
  return joined(format.formatToParts(value), locale);
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

/** With the words that Intl leaves out: "28 millions de dollars", "89 في المائة". */
function joined(parts: readonly Intl.NumberFormatPart[], locale: string): string {
  const hasScale = parts.some(({ type }) => type === 'compact');
  return parts
    .map(({ type, value }) => {
      if (type === 'currency' && hasScale) return linked(value, locale);
      return type === 'percentSign' || type === 'unit' ? percent(value, locale) : value;
    })
    .join('');
}

function linked(currency: string, locale: string): string {
  if (locale === 'es') return `de ${currency}`;
  if (locale !== 'fr') return currency;
  return /^[aeiouéèêh]/i.test(currency) ? `d’${currency}` : `de ${currency}`;
}

const percent = (word: string, locale: string) => (locale === 'ar' ? ' في المائة' : word);
