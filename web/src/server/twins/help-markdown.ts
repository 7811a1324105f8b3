import type { Helpline } from '@breaking-the-chains/shared/helpline';
import { checkWords, countryWords } from '../../pages/story/helpline-words.ts';
import { escapeText, headingOf, linkTo } from './markdown-text.ts';
import type { Telling } from './telling.ts';

/** Who can help (H1), wherever a sensitive story is read. */
export function helpMarkdown(helplines: readonly Helpline[], telling: Telling): string[] {
  if (helplines.length === 0) return [];
  const words = telling.language.messages.help;
  return [
    headingOf(words.title, 2),
    words.introduction,
    helplines.map((helpline) => `- ${helplineMarkdown(helpline, telling)}`).join('\n'),
  ];
}

function helplineMarkdown(helpline: Helpline, { language }: Telling): string {
  const { name, country, audience, phone, text, web, email, hours, cost, languages } = helpline;
  const words = language.messages.help;
  const contacts: [string, string | null][] = [
    [words.call, phone],
    [words.text, text],
    [words.email, email],
    [words.hours, hours],
    [words.cost, cost],
    [words.languages, languages],
  ];
  const told = contacts.flatMap(([word, value]) =>
    value === null ? [] : [`${word}: ${escapeText(value)}`],
  );
  const who = [countryWords(country, language), audience].filter((part) => part !== null);
  return [
    `**${escapeText(name)}** (${who.map(escapeText).join(' · ')})`,
    ...told,
    ...(web === null ? [] : [linkTo(words.website, web)]),
    checkWords(helpline, language),
  ].join('. ');
}
