import { VERIFICATIONS } from '@breaking-the-chains/shared/statistic';
import type { FiguresView } from '../../format/paths.ts';
import type { Language } from '../../ui/use-language.ts';
import type { FilterChoice, FilterGroup } from '../lists/filter-group.ts';
import type { FiguresData } from './figures-route.ts';

type Choosing = Pick<FiguresData, 'choice' | 'topics' | 'counts'>;
type Words = Pick<Language, 'messages' | 'paths'>;

/** What readers may choose of the figures: statuses and topics that some figure has. */
export function filtersOf(data: Choosing, language: Words): FilterGroup[] {
  const { messages } = language;
  return [
    { label: messages.filters.status, choices: statusChoices(data, language) },
    { label: messages.filters.topic, choices: topicChoices(data, language) },
  ].filter(({ choices }) => choices.length > 1);
}

function statusChoices({ choice, counts }: Choosing, { messages, paths }: Words): FilterChoice[] {
  const { status, topic } = choice;
  const at = (other: FiguresView) =>
    paths.figures({ status, topic: topic?.slug ?? null, ...other });
  const known = VERIFICATIONS.filter((one) => counts[one] > 0 || one === status);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return [
    {
      ...{ label: messages.filters.all, path: at({ status: null }) },
      ...{ isCurrent: status === null, count: total },
    },
    ...known.map((one) => ({
      ...{ label: messages.statistic.verification[one], path: at({ status: one }) },
      ...{ isCurrent: one === status, count: counts[one] },
    })),
  ];
}

function topicChoices({ choice, topics }: Choosing, { messages, paths }: Words): FilterChoice[] {
  const { status, topic } = choice;
  const at = (slug: string | null) => paths.figures({ status, topic: slug });
  const isChosen = (slug: string) => slug === topic?.slug;
  const known = topics.filter(({ slug, count }) => count > 0 || isChosen(slug));
  return [
    { label: messages.filters.all, path: at(null), isCurrent: topic === null },
    ...known.map(({ name, slug, count }) => ({
      ...{ label: name, path: at(slug), isCurrent: isChosen(slug), count },
    })),
  ];
}
