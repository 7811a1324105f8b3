import { plain, wholeWords } from './plain';

/** How an age is told; a number of years alone may be how long something lasted. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  en: wholeWords(
    'aged? (?:of )?\\d{1,2}|\\d{1,2}[- ]years?[- ]old|(?:was|is|am|turned) \\d{1,2}(?= ?[.,;]| when)',
  ),
  fr: wholeWords('agee? de \\d{1,2} ans|(?:a|avais|avait|ai|avoir) \\d{1,2} ans'),
  es: wholeWords('de \\d{1,2} anos de edad|(?:tengo|tenia|tiene|a los|cumplio) \\d{1,2} anos'),
  ar: wholeWords('(?:ال)?(?:عمر\\p{L}*|سن)(?: \\p{L}+)? \\d{1,2}'),
};

/** An age that is told in a text. */
export const findAge = (text: string, locale: string): string | null => {
  const pattern = PATTERNS[locale];
  return pattern === undefined ? null : (plain(text).match(pattern)?.[0] ?? null);
};
