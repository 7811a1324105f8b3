import type { Helpline } from '@breaking-the-chains/shared/helpline';
import { addDays, formatDay, formatMonth } from '../../format/dates.ts';
import { formatRow } from '../../format/lists.ts';
import { regionName } from '../../format/region-name.ts';
import type { Language } from '../../ui/use-language.ts';

type Checked = Pick<Helpline, 'lastCheckedOn' | 'reviewEveryDays'>;

/** When a helpline was last checked, and whether that is too long ago (H3). */
export function checkWords(helpline: Checked, { messages, locale, today }: Language): string {
  const { lastCheckedOn, reviewEveryDays } = helpline;
  if (lastCheckedOn === null) return messages.help.neverChecked;
  if (addDays(lastCheckedOn, reviewEveryDays) < today) {
    return messages.help.overdue(formatMonth(lastCheckedOn, locale));
  }
  return messages.help.checked(formatDay(lastCheckedOn, locale));
}

/** The countries a helpline is for, by name. */
export function countryWords(codes: string, { messages, locale }: Language): string {
  const nameOf = (code: string) => {
    if (code === '001') return messages.help.worldwide;
    return code === 'EU' ? messages.help.europe : regionName(code, locale);
  };
  const all = codes.split(/[\s,]+/).filter((code) => code !== '');
  return formatRow(all.map(nameOf));
}

/** Digits as people part them: "0800 1111", "(020) 7946-0000", "+44 (0)20 7946 0000"; not "(24 hours)". */
const NUMBER = /((?:\+?\d|\(\d+\))(?:[\s-]*(?:\d|\(\d+\))){2,})/;

/** The words of a contact with the numbers in them apart: "999 in an emergency, 101 otherwise". */
export function numbersIn(contact: string): { text: string; isNumber: boolean }[] {
  return contact
    .split(NUMBER)
    .map((text, place) => ({ text, isNumber: place % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** A telephone address: what people read as a number, without what only parts its digits. */
export function telephoneUrl(scheme: 'tel' | 'sms', number: string): string {
  // "(0)" is dialled by those alone who leave out the country.
  const dialled = number.startsWith('+') ? number.replace('(0)', '') : number;
  return `${scheme}:${dialled.replace(/[^\d+]/g, '')}`;
}

/** "childline.org.uk", of an address of the web; the address itself where it is mistyped: help stays. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}

/** Whether its host alone, which a reader sees, would not lead there from paper. */
export function isDeep(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname, search, hash } = new URL(address);
  return pathname + search + hash !== '/';
}
