import { numberFormat } from './formatters.ts';
import { LOCALES } from './locale.ts';

const DISPLAYS = ['symbol', 'narrowSymbol', 'code'] as const;

/** Whether "US$", "$" or "USD" is how one of the site's languages writes a currency. */
export function isMarkOf(mark: string, currency: string): boolean {
  return LOCALES.some((locale) =>
    DISPLAYS.some((currencyDisplay) => {
      const format = numberFormat(locale, { style: 'currency', currency, currencyDisplay });
      const written = format.formatToParts(0).find(({ type }) => type === 'currency');
      return written?.value === mark.replaceAll(/\s/g, '');
    }),
  );
}
