import type { Statistic } from '@breaking-the-chains/shared/statistic';
import { formatPublished } from '../../format/dates.ts';
import { formatRow } from '../../format/lists.ts';
import { spokenFigure } from '../../format/spoken-figure.ts';
import type { Language } from '../use-language.ts';
import { sourceLabel, statusWords } from './statistic-status.ts';

/** A figure where it cannot be laid out: on a picture, in plain text, in a citation. */
export interface FigureWords {
  /** "at least 15,000": the two that follow. */
  value: string;
  /** Empty where the amount says it all. */
  qualifier: string;
  amount: string;
  label: string;
  /** Where it comes from, or that nobody says so (F1). */
  origin: string;
  /** How sure we are, and since when (F2, F3). */
  status: string;
}

export function figureWords(statistic: Statistic, language: Language): FigureWords {
  const qualifier = qualifierOf(statistic, language);
  const amount = statistic.displayValue;
  return {
    value: qualifier === '' ? amount : `${qualifier} ${amount}`,
    ...{ qualifier, amount },
    label: statistic.label,
    origin: originWords(statistic, language),
    status: statusWords(statistic, language),
  };
}

/** A number in a text, never without its status (F2) and where it comes from (F1). */
export function withStatus(number: string, { status, origin }: FigureWords): string {
  return `${number}. ${status} ${origin}`;
}

/** "15,000+" says of itself that it is the least. */
export function qualifierOf(
  { qualifier, displayValue }: Statistic,
  { messages }: Language,
): string {
  const saysItself = qualifier === 'at-least' && displayValue.includes('+');
  return saysItself ? '' : messages.statistic.qualifier[qualifier];
}

/** The words for the ear after the qualifier; null where what is shown is fit to be read. */
export function spokenAmount(statistic: Statistic, language: Language): string | null {
  const { qualifier, spokenText } = statistic;
  const said = spokenFigure(statistic, language.locale);
  const isHidden = qualifierOf(statistic, language) === '' && qualifier !== 'exact';
  if (said === null || !isHidden || spokenText !== null) return said;
  return `${language.messages.statistic.qualifier[qualifier]} ${said}`;
}

function originWords(statistic: Statistic, language: Language): string {
  const { source, attributedTo } = statistic;
  const { messages, locale } = language;
  const words = messages.statistic;
  if (source !== null) {
    const parts = [attributedTo ?? source.publisher, formatPublished(source.published, locale)];
    return `${sourceLabel(statistic, language)} ${formatRow(parts)}.`;
  }
  const attribution = attributedTo === null ? [] : [words.attributed(attributedTo)];
  return [...attribution, `${words.sourceNotGiven}.`].join(' ');
}
