import type { Locale } from '../format/locale.ts';
import { en } from './en.ts';

export type Messages = typeof en;

const dictionaries: Record<Locale, Messages> = { en };

export function messagesIn(locale: Locale): Messages {
  return dictionaries[locale];
}
