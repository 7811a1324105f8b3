import { splitLocale } from './paths.ts';

export type ListName = 'stories' | 'figures' | 'help';

/** Rooms without a list of their own: what is in them is found by its stories. */
export const ROOMS_OF_STORIES = ['topics', 'authors', 'case-studies'];

const LISTS: ReadonlyMap<string, ListName> = new Map([
  ...['stories', ...ROOMS_OF_STORIES].map((room) => [room, 'stories'] as const),
  ['figures', 'figures'],
  ['help', 'help'],
]);

/** The list in which a reader finds what is most like the page of this address; null where none is. */
export function nearestList(path: string): ListName | null {
  const [, room = ''] = splitLocale(path).rest.split(/[/?#]/);
  return LISTS.get(room) ?? null;
}
