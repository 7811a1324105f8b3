import { regionName } from '../../format/region-name.ts';
import type { Language } from '../../ui/use-language.ts';
import { EUROPE, WORLD } from './countries.ts';

/** What a choice of a country is called: "United Kingdom", "Other countries in Europe". */
export function placeName(code: string, { messages, locale }: Language): string {
  if (code === EUROPE) return messages.helpPage.otherEurope;
  return code === WORLD ? messages.helpPage.elsewhere : regionName(code, locale);
}
