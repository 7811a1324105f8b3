import { formatDay } from '../../format/dates.ts';
import type { ListedSource, NumberedSource } from '../../story/sources.ts';
import { escapeText, headingOf, linkTo } from './markdown-text.ts';
import type { Telling } from './telling.ts';

/** What the story rests on, by the numbers that stand in its text. */
export function sourcesMarkdown(list: readonly NumberedSource[], telling: Telling): string[] {
  if (list.length === 0) return [];
  const lines = list.map(({ number, source }) => `${number}. ${sourceMarkdown(source, telling)}`);
  return [headingOf(telling.language.messages.reading.sources, 2), lines.join('\n')];
}

function sourceMarkdown(source: ListedSource, { language }: Telling): string {
  const { publisher, title, url, published, accessed, archivedUrl, licence } = source;
  const { details } = language.messages.statistic;
  const name = title ?? publisher;
  const parts = [
    title === null ? null : escapeText(publisher),
    url === null ? escapeText(name) : linkTo(name, url),
    published === null ? null : escapeText(published),
    accessed === null ? null : details.accessed(formatDay(accessed, language.locale)),
    licence === null ? null : `${details.licence} ${escapeText(licence)}`,
    archivedUrl === null ? null : linkTo(details.archived, archivedUrl),
  ];
  return `${parts.filter((part) => part !== null).join(', ')}.`;
}
