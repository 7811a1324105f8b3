import type { Helpline } from '@breaking-the-chains/shared/helpline';

/** Choices that are no single country: Europe as a whole, and the world. */
export const EUROPE = 'EU';
export const WORLD = '001';

/** Where a service for Europe is shown: the European Union, its market, and its close neighbours. */
const EUROPEAN: ReadonlySet<string> = new Set(
  [
    'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE',
    'IS LI NO CH GB AL BA MD ME MK RS UA XK AD MC SM VA',
  ].flatMap((codes) => codes.split(' ')),
);

export const isEuropean = (country: string): boolean => country === EUROPE || EUROPEAN.has(country);

/** A country by its ISO 3166 alpha-2 code, or one of the two choices above. */
export function isCountry(code: string): boolean {
  if (code === EUROPE || code === WORLD) return true;
  if (!/^[A-Z]{2}$/.test(code) || code === 'ZZ') return false;
  // Codes of old, such as UK, are known by name too, but have another spelling.
  if (new Intl.Locale(`und-${code}`).region !== code) return false;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return names.of(code) !== undefined;
}

export function codesOf({ country }: Pick<Helpline, 'country'>): string[] {
  return country.split(/[\s,]+/).filter((code) => code !== '');
}

/** Those whom somebody in this country can turn to, in the order they have everywhere (H1). */
export function helplinesFor<Line extends Pick<Helpline, 'country'>>(
  helplines: readonly Line[],
  country: string | null,
): readonly Line[] {
  if (country === null) return helplines;
  return helplines.filter((helpline) => {
    const codes = codesOf(helpline);
    if (codes.includes(WORLD) || codes.includes(country)) return true;
    return codes.includes(EUROPE) && isEuropean(country);
  });
}

/** The countries that some service is for; Europe and the world last, where they are among them. */
export function countriesOf(helplines: readonly Pick<Helpline, 'country'>[]): string[] {
  const all = new Set(helplines.flatMap(codesOf));
  const wide = [EUROPE, WORLD].filter((code) => all.has(code));
  return [...[...all].filter((code) => code !== EUROPE && code !== WORLD), ...wide];
}
