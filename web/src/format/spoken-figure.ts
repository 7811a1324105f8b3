import type { Statistic } from '@breaking-the-chains/shared/statistic';
import { isMarkOf } from './currency-mark.ts';
import { numberFormat } from './formatters.ts';
import { shownAmount, type ShownAmount } from './shown-number.ts';

type Figure = Pick<Statistic, 'displayValue' | 'spokenText' | 'currency' | 'unit'>;

const COMPACT_FROM = 1_000_000;
/** Behind the point: as many as anyone writes. */
const MOST_DIGITS = 6;
const compact = { notation: 'compact', compactDisplay: 'long' } as const;

/**
 * The words a screen reader says for a figure ("28 million"); null when it is fit to be read as it
 * is. They come from what is shown and from nothing else, so that nobody hears another number.
 */
export function spokenFigure(figure: Figure, locale: string): string | null {
  if (figure.spokenText !== null) return figure.spokenText;
  const shown = shownAmount(figure.displayValue);
  if (shown === null || !isOfOneKind(shown, figure)) return null;
  const { value } = shown;
  const length = value < COMPACT_FROM ? {} : lengthOf(value);
  const format = numberFormat(locale, { ...styleOf(figure, value), ...length });
  return joined(format.formatToParts(value), locale);
}

/** What is shown says nothing else than its record: dollars are never said as euros, nor dropped. */
function isOfOneKind({ isPercent, currencies }: ShownAmount, { currency, unit }: Figure): boolean {
  if (isPercent) return currency === null && unit === '%';
  return currencies.every((mark) => currency !== null && isMarkOf(mark, currency));
}

function styleOf({ currency, unit }: Figure, value: number): Intl.NumberFormatOptions {
  if (currency !== null) {
    const digits = Number.isInteger(value) ? { maximumFractionDigits: 0 } : {};
    return { style: 'currency', currency, currencyDisplay: 'name', ...digits };
  }
  const digits = { maximumFractionDigits: MOST_DIGITS };
  if (unit === '%') return { style: 'unit', unit: 'percent', unitDisplay: 'long', ...digits };
  return digits;
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
