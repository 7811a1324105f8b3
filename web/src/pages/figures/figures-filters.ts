import { VERIFICATIONS } from '@breaking-the-chains/shared/statistic';
import type { FiguresView } from '../../format/paths.ts';
import type { Language } from '../../ui/use-language.ts';
import type { FilterGroup } from '../lists/filter-group.ts';
import type { FiguresData } from './figures-route.ts';

/** What readers may choose of the figures: statuses that some figure has, and topics. */
export function filtersOf(
  { choice, topics, counts }: Pick<FiguresData, 'choice' | 'topics' | 'counts'>,
  { messages, paths }: Pick<Language, 'messages' | 'paths'>,
): FilterGroup[] {
  const { status, topic } = choice;
  const slug = topic?.slug ?? null;
  const at = (other: FiguresView) => paths.figures({ status, topic: slug, ...other });
  const { all, ...words } = messages.filters;
  const known = VERIFICATIONS.filter((one) => counts[one] > 0 || one === status);
  const statuses = [
    {
      ...{ label: all, path: at({ status: null }), isCurrent: status === null },
      count: Object.values(counts).reduce((sum, count) => sum + count, 0),
    },
    ...known.map((one) => ({
      ...{ label: messages.statistic.verification[one], path: at({ status: one }) },
      ...{ isCurrent: one === status, count: counts[one] },
    })),
  ];
  const ofTopics = [
    { label: all, path: at({ topic: null }), isCurrent: topic === null },
    ...topics.map((one) => ({
      ...{ label: one.name, path: at({ topic: one.slug }), isCurrent: one.slug === slug },
    })),
  ];
  return [
    { label: words.status, choices: statuses },
    { label: words.topic, choices: ofTopics },
  ].filter(({ choices }) => choices.length > 1);
}
