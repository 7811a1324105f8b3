import { numberFormat } from './formatters.ts';

/** "734 kB", "12 MB": the size of a file given in kilobytes of 1000 bytes. */
export function formatFileSize(kilobytes: number, locale: string): string {
  const isLarge = kilobytes >= 1000;
  return numberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: kilobytes < 10_000 && isLarge ? 1 : 0,
  }).format(isLarge ? kilobytes / 1000 : kilobytes);
}
