import type { CaseStudy, Phase } from '@breaking-the-chains/shared/case-study';
import { escapeText, headingOf } from './markdown-text.ts';
import { pictureMarkdown, statisticsMarkdown } from './piece-markdown.ts';
import { richTextOf } from './rich-text-markdown.ts';
import type { Telling } from './telling.ts';

/** What was done in one place, in its phases. */
export function caseStudyMarkdown(caseStudy: CaseStudy, telling: Telling): string[] {
  const { title, summary, place, period, phases } = caseStudy;
  const { label } = telling.language.messages.caseStudy;
  const facts = [label, place, period].filter((one) => one !== null);
  return [
    headingOf(escapeText(title), 2),
    `*${facts.map(escapeText).join(' · ')}*`,
    escapeText(summary),
    ...phases.flatMap((phase, place) => phaseMarkdown(phase, place + 1, telling)),
  ];
}

function phaseMarkdown(phase: Phase, number: number, telling: Telling): string[] {
  const { name, headline, body, picture, statistics } = phase;
  const { caseStudy } = telling.language.messages;
  return [
    headingOf(escapeText(caseStudy.phase(number, name)), 3),
    `**${escapeText(headline)}**`,
    ...(picture === null ? [] : pictureMarkdown(picture, telling)),
    ...richTextOf(body, 4, telling),
    ...(statistics.length === 0 ? [] : [statisticsMarkdown(statistics, telling)]),
  ];
}
