/** How long laying out may keep a reader waiting before it lets touch and paint go first. */
const TURN_MS = 12;

/**
 * On phones these parts below the first view are laid out after that has been seen; see layout.css.
 * Here they get their turn once the page has loaded, so that its length is true and a picture of it whole.
 */
export function layOutLater(page: Document): void {
  const parts = [...page.querySelectorAll<HTMLElement>('.later, .each-later > *')];
  const layOut = (turn: number) => {
    const until = performance.now() + turn;
    for (let part = parts.shift(); part; part = parts.shift()) {
      part.style.contentVisibility = 'visible';
      part.getBoundingClientRect(); // lays out now, so that the time it takes is counted
      if (performance.now() > until) break;
    }
    if (parts.length > 0) setTimeout(() => layOut(TURN_MS));
  };
  // Who reloads or comes back is put where they were, for which the heights above have to be true.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type !== 'navigate') return layOut(Infinity);
  addEventListener('load', () => layOut(TURN_MS));
}
