import { messagesIn, type Messages } from '../i18n/messages.ts';
import { dayOf } from '../format/dates.ts';
import type { Locale } from '../format/locale.ts';
import { pathsIn, type Paths } from '../format/paths.ts';
import { usePageContext } from './page-context.ts';

/** What a component needs to speak: the language, the site's words and addresses in it, the day. */
export interface Language {
  locale: Locale;
  messages: Messages;
  paths: Paths;
  /** The day on which the page is made; checks that were due before it are overdue. */
  today: string;
}

export function useLanguage(): Language {
  return languageIn(usePageContext().locale);
}

/** For what is made without a component: feeds, cards, plain text. */
export function languageIn(locale: Locale): Language {
  return { locale, messages: messagesIn(locale), paths: pathsIn(locale), today: dayOf(new Date()) };
}
