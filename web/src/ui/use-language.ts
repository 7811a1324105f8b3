import { messagesIn, type Messages } from '../i18n/messages.ts';
import { dayOf } from '../format/dates.ts';
import type { Locale } from '../format/locale.ts';
import { usePageContext } from './page-context.ts';

/** What a component needs to speak: the site's words, the language, and what day it is. */
export interface Language {
  locale: Locale;
  messages: Messages;
  /** The day on which the page is made; checks that were due before it are overdue. */
  today: string;
}

export function useLanguage(): Language {
  const { locale } = usePageContext();
  return { locale, messages: messagesIn(locale), today: dayOf(new Date()) };
}
