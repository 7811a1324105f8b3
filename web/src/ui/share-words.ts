import type { Statistic } from '@breaking-the-chains/shared/statistic';
import { figureWords } from './statistic/figure-words.ts';
import type { Language } from './use-language.ts';

/** What a share card shows, for those who do not see it: a figure never without its status (F2). */
export function cardAlt(
  title: string | null,
  figure: Statistic | null,
  language: Language,
): string {
  return [title, figure === null ? null : figureSentence(figure, language)]
    .filter((part) => part !== null)
    .map((part) => (/[.!?؟]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

function figureSentence(figure: Statistic, language: Language): string {
  const { value, label, status, origin } = figureWords(figure, language);
  return `${language.messages.cite.amount(value, label)}. ${status} ${origin}`;
}
