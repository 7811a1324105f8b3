import { wholeWords } from './plain';

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15)));

const monthsIn = (locale: string, month: 'long' | 'short'): string[] =>
  MONTHS.map((day) => new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }).format(day));

const DIGITS = String.raw`\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})`;

const DAY = '(?:[12]?\\d|3[01]|0\\d)';
const either = (words: readonly string[]) =>
  words.map((word) => word.replace('.', '\\.?')).join('|');

/** English months begin with a capital letter, or "they may 3 of them" were a date. */
const ENGLISH = either([...monthsIn('en', 'long'), ...monthsIn('en', 'short'), 'Sept']);
const PATTERNS: Readonly<Record<string, RegExp>> = {
  en: wholeWords(
    `${DIGITS}|${DAY}(?:st|nd|rd|th)?(?: of)? (?:${ENGLISH})|(?:${ENGLISH})\\.? ${DAY}(?:st|nd|rd|th)?`,
  ),
  fr: wholeWords(`${DIGITS}|${DAY}(?:er)? (?:${either(monthsIn('fr', 'long'))})`),
  es: wholeWords(`${DIGITS}|${DAY} de (?:${either(monthsIn('es', 'long'))})`),
  ar: wholeWords(
    `${DIGITS}|${DAY} (?:من )?(?:${either([...monthsIn('ar', 'long'), ...monthsIn('ar-SY', 'long')])})`,
  ),
};

/** A day of the calendar in this text; nothing for a month or year alone. */
export function findDay(text: string, locale: string): string | null {
  const readable = text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
  const pattern = PATTERNS[locale] ?? wholeWords(DIGITS);
  return readable.match(pattern)?.[0] ?? null;
}
