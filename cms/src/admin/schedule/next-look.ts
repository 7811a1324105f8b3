import type { Plans } from './plans';

/** Milliseconds. What is due is done a moment after its time; and a browser's timers are not endless. */
const [A_MOMENT, LONGEST] = [5000, 60 * 60 * 1000];

/** In how many milliseconds the plans will have changed by themselves; null where nothing is planned. */
export function nextLook(plans: Plans | null, now: number): number | null {
  const planned = plans?.data.filter(({ state }) => state === 'planned') ?? [];
  if (planned.length === 0) return null;
  const soonest = Math.min(...planned.map(({ at }) => Date.parse(at)));
  return Math.min(Math.max(soonest - now, 0) + A_MOMENT, LONGEST);
}
