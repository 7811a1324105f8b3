import { splitLocale } from './paths.ts';

export type ListName = 'stories' | 'figures' | 'help';

const LISTS: Readonly<Record<string, ListName>> = {
  ...{ stories: 'stories', topics: 'stories', authors: 'stories', 'case-studies': 'stories' },
  ...{ figures: 'figures', help: 'help' },
};

/** The list in which a reader finds what is most like the page of this address; null where none is. */
export function nearestList(path: string): ListName | null {
  const [, room = ''] = splitLocale(path).rest.split(/[/?#]/);
  return LISTS[room] ?? null;
}
