import { EUROPE, isEuropean } from './countries.ts';

export interface EmergencyNumber {
  number: string;
  /** ISO 3166 codes, or EU. */
  countries: readonly string[];
}

/** Police, ambulance and fire alike; those of countries whose readers write to the club's schools. */
const NUMBERS: readonly EmergencyNumber[] = [
  { number: '999', countries: ['GB', 'IE'] },
  { number: '112', countries: [EUROPE, 'IN'] },
  { number: '911', countries: ['US', 'CA'] },
  { number: '000', countries: ['AU'] },
  { number: '111', countries: ['NZ'] },
];

/** All that are known, or those of one country; all too where it has none here. */
export function emergencyNumbers(country: string | null): readonly EmergencyNumber[] {
  if (country === null) return NUMBERS;
  const own = NUMBERS.filter(
    ({ countries }) =>
      countries.includes(country) || (countries.includes(EUROPE) && isEuropean(country)),
  ).map(({ number }) => ({ number, countries: [country] }));
  return own.length > 0 ? own : NUMBERS;
}
