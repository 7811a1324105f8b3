import type { Statistic } from '@breaking-the-chains/shared/statistic';
import type { StoryCard } from '@breaking-the-chains/shared/story';
import { LOCALES } from '../../format/locale.ts';
import { inLocale } from '../../format/paths.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { FileFrame } from '../../pages/route.ts';
import { figureWords } from '../../ui/statistic/figure-words.ts';
import { languageIn, type Language } from '../../ui/use-language.ts';
import { escapeText, headingOf, linkTo, quoteOf } from './markdown-text.ts';

export const LLMS_PATTERN = '/llms.txt';

export interface LlmsContent {
  stories: readonly StoryCard[];
  figures: readonly Statistic[];
  pages: readonly { slug: string; title: string }[];
}

/** What the site is and what there is to read, for programs that read for people (llmstxt.org). */
export function llmsText(content: LlmsContent, frame: FileFrame): string {
  const language = languageIn(frame.locale);
  const words = language.messages.plain;
  const { club, tagline, introduction } = frame.site;
  const parts = [
    headingOf(escapeText(club), 1),
    quoteOf(escapeText(tagline)),
    introduction === null ? '' : escapeText(introduction),
    language.messages.frame.independent,
    [words.figures, words.narratives, words.quoting].map((rule) => `- ${rule}`).join('\n'),
    ...listOf(words.stories, storyLines(content, frame, language)),
    ...listOf(words.figureList, figureLines(content, frame, language)),
    ...listOf(words.pages, pageLines(content, frame, language)),
    ...listOf(words.feeds, feedLines(frame, language)),
    ...listOf(words.languages, languageLines(frame)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function listOf(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [headingOf(title, 2), lines.map((one) => `- ${one}`).join('\n')];
}

function storyLines({ stories }: LlmsContent, { siteUrl }: FileFrame, { paths }: Language) {
  return stories.map(
    ({ title, slug, standfirst }) =>
      `${linkTo(title, siteUrl + paths.storyMarkdown(slug))}: ${escapeText(standfirst)}`,
  );
}

/** Never a figure without its status (F2) and where it comes from (F1). */
function figureLines({ figures }: LlmsContent, { siteUrl }: FileFrame, language: Language) {
  return figures.map((figure) => {
    const { value, label, status, origin } = figureWords(figure, language);
    const name = language.messages.cite.amount(value, label);
    const link = linkTo(name, siteUrl + language.paths.figure(figure.slug));
    return `${link}: ${escapeText(status)} ${escapeText(origin)}`;
  });
}

function pageLines({ pages }: LlmsContent, { siteUrl }: FileFrame, { paths }: Language) {
  return pages.map(({ title, slug }) => linkTo(title, siteUrl + paths.page(slug)));
}

function feedLines({ siteUrl }: FileFrame, { paths }: Language) {
  return [
    linkTo('Atom', siteUrl + paths.feed({ format: 'atom' })),
    linkTo('JSON Feed', siteUrl + paths.feed({ format: 'json' })),
  ];
}

function languageLines({ siteUrl, locale }: FileFrame) {
  return LOCALES.filter((other) => other !== locale).map((other) =>
    linkTo(messagesIn(other).plain.stories, siteUrl + inLocale(other, LLMS_PATTERN)),
  );
}
