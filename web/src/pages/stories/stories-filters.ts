import { STORY_ORDERS, type StoriesView } from '../../format/paths.ts';
import { authorName } from '../../ui/author-name.ts';
import type { Language } from '../../ui/use-language.ts';
import type { FilterChoice, FilterGroup } from '../lists/filter-group.ts';
import type { StoriesData } from './stories-route.ts';

/** What readers may choose of a list of stories: each choice keeps the others. */
export function filtersOf(
  { choice, topics, authors }: Pick<StoriesData, 'choice' | 'topics' | 'authors'>,
  { messages, paths }: Pick<Language, 'messages' | 'paths'>,
): FilterGroup[] {
  const { topic, author, sort } = choice;
  const view = { topic: topic?.slug ?? null, author: author?.slug ?? null, sort };
  const at = (other: StoriesView) => paths.stories({ ...view, ...other });
  const all = { slug: null, label: messages.filters.all };
  const named = topics.map(({ slug, name }) => ({ slug, label: name }));
  const writers = authors.map((one) => ({ slug: one.slug, label: authorName(one, messages) }));
  const orders = STORY_ORDERS.map((order) => ({ slug: order, label: messages.lists.order[order] }));
  const groups = [
    {
      label: messages.filters.topic,
      choices: choicesOf([all, ...named], view.topic, (slug) => at({ topic: slug })),
    },
    {
      label: messages.filters.author,
      choices: choicesOf([all, ...writers], view.author, (slug) => at({ author: slug })),
    },
    {
      label: messages.filters.order,
      choices: choicesOf(orders, sort, (order) => at({ sort: order })),
    },
  ];
  // One topic or author alone is no choice, unless it has been made.
  return groups.filter(
    ({ choices: [first, ...others] }) => others.length > 1 || first?.isCurrent === false,
  );
}

function choicesOf<Slug>(
  all: readonly { slug: Slug; label: string }[],
  current: Slug,
  path: (slug: Slug) => string,
): FilterChoice[] {
  return all.map(({ slug, label }) => ({
    ...{ label, path: path(slug), isCurrent: slug === current },
  }));
}
