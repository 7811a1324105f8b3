import { regionName } from '../../format/region-name.ts';
import { findCountry } from './country-codes.ts';

/** The name of a country by its ISO 3166 alpha-3 code; the code itself when nobody knows it. */
export const countryName = (alpha3: string, locale: string): string =>
  regionName(findCountry(alpha3)?.alpha2 ?? alpha3, locale);
