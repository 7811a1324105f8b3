import type { Statistic } from '@breaking-the-chains/shared/statistic';
import { sentenceOf } from '../format/lists.ts';
import { figureWords, withStatus } from './statistic/figure-words.ts';
import type { Language } from './use-language.ts';

/** What a share card shows, for those who do not see it: a figure never without its status (F2). */
export function cardAlt(
  title: string | null,
  figure: Statistic | null,
  language: Language,
): string {
  return [title, figure === null ? null : figureSentence(figure, language)]
    .filter((part) => part !== null)
    .map(sentenceOf)
    .join(' ');
}

function figureSentence(figure: Statistic, language: Language): string {
  const words = figureWords(figure, language);
  return withStatus(language.messages.cite.amount(words.value, words.label), words);
}
