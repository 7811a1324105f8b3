import { intlLocale } from '../format/intl-locale.ts';
import type { Locale } from '../format/locale.ts';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Chooses among the forms that a language has for a count; `#` in a form stands for the number. */
export function pluralsOf(locale: Locale): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(intlLocale(locale));
  const numbers = new Intl.NumberFormat(intlLocale(locale));
  return (count, forms) =>
    (forms[rules.select(count)] ?? forms.other).replaceAll('#', numbers.format(count));
}
