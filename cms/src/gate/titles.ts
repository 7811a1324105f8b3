import { languageName } from '../locales/names';
import { textOf, type Values } from './rule';

const NAMES = ['title', 'label', 'name', 'headline', 'pseudonym', 'club', 'from'];

/** What an editor knows a document by; empty where it has no name. */
export const titleOf = (values: Values): string =>
  NAMES.map((name) => textOf(values[name])).find((title) => title !== '') ?? '';

/** A testimony named “Maria”. */
export function namedAs({ uid, title }: { uid: string; title: string }): string {
  const type = typeWords(uid);
  return title === '' ? `${type} without a name` : `${type} “${title}”`;
}

const WORDS: Readonly<Record<string, string>> = { 'case study phase': 'phase' };

/** "case study" for api::case-study.case-study. */
function typeWords(uid: string): string {
  const words = (uid.split('.').at(-1) ?? uid).replaceAll('-', ' ');
  return WORDS[words] ?? words;
}

/** "in French", or nothing for what is the same in every language. */
export const inLanguage = (locale: string | null): string =>
  locale === null ? '' : ` in ${languageName(locale)}`;
