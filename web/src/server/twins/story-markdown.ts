import type { Helpline } from '@breaking-the-chains/shared/helpline';
import type { Story } from '@breaking-the-chains/shared/parse';
import { formatDay } from '../../format/dates.ts';
import type { FileFrame } from '../../pages/route.ts';
import { changeWords } from '../../story/changes.ts';
import { enhanceStory, type EnhancedStory } from '../../story/enhance.ts';
import { authorName } from '../../ui/author-name.ts';
import { languageIn } from '../../ui/use-language.ts';
import { blockMarkdown } from './block-markdown.ts';
import { helpMarkdown } from './help-markdown.ts';
import { escapeText, headingOf, linkTo, quoteOf, type Absolute } from './markdown-text.ts';
import { pictureMarkdown } from './piece-markdown.ts';
import { sourcesMarkdown } from './sources-markdown.ts';
import { storyHead } from './story-head.ts';
import type { Telling } from './telling.ts';

export interface ToldStory {
  story: Story;
  helplines: readonly Helpline[];
}

/** A whole story as plain text, made from the story itself and not from its page. */
export function storyMarkdown({ story: raw, helplines }: ToldStory, frame: FileFrame): string {
  const story = enhanceStory(raw);
  const language = languageIn(frame.locale);
  const page = frame.siteUrl + language.paths.story(story.slug);
  const words = language.messages;
  const telling = { language, absolute: absoluteFrom(page, frame), notes: story.sources.notes };
  const paragraphs = [
    storyHead(story, frame, language),
    headingOf(escapeText(story.title), 1),
    ...noteMarkdown(story, telling),
    `**${escapeText(story.standfirst)}**`,
    escapeText(byline(story, telling)),
    linkTo(language.messages.plain.original, page),
    ...(story.hero === null ? [] : pictureMarkdown(story.hero, telling)),
    ...story.blocks.flatMap((block) => blockMarkdown(block, telling)),
    ...helpMarkdown(helplines, telling),
    ...sourcesMarkdown(story.sources.list, telling),
    ...datedMarkdown(words.story.corrections, telling, story.corrections.map(correctionOf)),
    ...datedMarkdown(words.reading.changes, telling, story.changes.map(changeOf(telling))),
  ];
  return `${paragraphs.filter((one) => one !== '').join('\n\n')}\n`;
}

/** Links of a story lead from its page. */
function absoluteFrom(page: string, { siteUrl }: FileFrame): Absolute {
  return (url) => {
    if (url.startsWith('/')) return siteUrl + url;
    return url.startsWith('#') ? page + url : url;
  };
}

/** What a reader should know before reading on (H5), first as on the page. */
function noteMarkdown({ contentNote }: EnhancedStory, { language }: Telling): string[] {
  if (contentNote === null) return [];
  const { contentNote: label } = language.messages.story;
  return [quoteOf(`**${label}.** ${escapeText(contentNote)}`)];
}

function byline({ authors, days }: EnhancedStory, { language }: Telling): string {
  const { messages, locale } = language;
  const names = authors.map((author) => authorName(author, messages)).join(', ');
  const words = messages.story;
  return [
    names === '' ? null : `${words.by} ${names}`,
    days.published === null ? null : `${words.published} ${formatDay(days.published, locale)}`,
    days.updated === null ? null : `${words.updated} ${formatDay(days.updated, locale)}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

interface Dated {
  day: string;
  what: string;
}

const correctionOf = ({ date, what }: EnhancedStory['corrections'][number]): Dated => ({
  ...{ day: date, what },
});

const changeOf =
  ({ language }: Telling) =>
  (change: EnhancedStory['changes'][number]): Dated => ({
    ...{ day: change.on, what: changeWords(change, language.messages) },
  });

function datedMarkdown(heading: string, { language }: Telling, list: readonly Dated[]): string[] {
  if (list.length === 0) return [];
  const lines = list.map(
    ({ day, what }) => `- ${formatDay(day, language.locale)}: ${escapeText(what)}`,
  );
  return [headingOf(heading, 2), lines.join('\n')];
}
