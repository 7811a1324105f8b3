export interface Kept {
  id: number;
  kind: string;
  at: string;
}

const DAY = 24 * 60 * 60 * 1000;
const MOST_PUBLISHES = 100;
const MOST_RECENT = 200;
const RECENT = 30 * DAY;

/**
 * Which versions of one document in one language, newest first, are not worth their place any
 * more: of the last thirty days 200 are kept, of earlier ones the last of each day, and always
 * the last 100 that were published.
 */
export function outdated(versions: readonly Kept[], now: number): number[] {
  const publishes = versions.filter(({ kind }) => kind === 'publish').slice(0, MOST_PUBLISHES);
  const kept = new Set(publishes.map(({ id }) => id));
  const days = new Set<string>();
  const others = versions.filter(({ kind }) => kind !== 'publish');
  for (const [place, { id, at }] of others.entries()) {
    const isRecent = now - Date.parse(at) < RECENT;
    const day = at.slice(0, 10);
    if (isRecent ? place < MOST_RECENT : !days.has(day)) kept.add(id);
    days.add(day);
  }
  return versions.map(({ id }) => id).filter((id) => !kept.has(id));
}
