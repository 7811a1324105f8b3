import type { FileFrame } from '../../pages/route.ts';
import type { EnhancedStory } from '../../story/enhance.ts';
import { authorName } from '../../ui/author-name.ts';
import type { Language } from '../../ui/use-language.ts';

/** What programs ask first, as YAML: its strings are those of JSON, in which nothing can break out. */
export function storyHead(story: EnhancedStory, frame: FileFrame, language: Language): string {
  const { messages, paths, locale } = language;
  const { published, updated } = story.days;
  const publisher = [frame.site.club, frame.site.school].filter((name) => name !== '').join(', ');
  const year = (published ?? story.updatedAt).slice(0, 4);
  const fields: [string, string | readonly string[] | null][] = [
    ['title', story.title],
    ['standfirst', story.standfirst],
    ['authors', story.authors.map((author) => authorName(author, messages))],
    ['publisher', publisher],
    ['published', published],
    ['updated', updated],
    ['language', locale],
    ['topics', story.topics.map(({ name }) => name)],
    ['url', frame.siteUrl + paths.story(story.slug)],
    ['content_note', story.contentNote],
    ['rights', messages.plain.rights(year, publisher)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null || value.length === 0 ? [] : [`${name}: ${JSON.stringify(value)}`],
  );
  return ['---', ...lines, '---'].join('\n');
}
