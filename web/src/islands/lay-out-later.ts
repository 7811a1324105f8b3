/** How long laying out may keep a reader waiting before it lets touch and paint go first. */
const TURN_MS = 12;

/**
 * In narrow windows these parts wait until they come near; see layout.css. Here they get their turn
 * once the page has loaded, so that its length is true and a picture of it whole.
 */
export function layOutLater(page: Document): void {
  const parts = [...page.querySelectorAll<HTMLElement>('.later, .each-later > *')];
  // Who reloads or comes back is put where they were, for which the heights above have to be true.
  if (!isFirstLook()) return parts.forEach(layOut);
  const takeTurn = () => {
    const end = performance.now() + TURN_MS;
    for (let part = parts.shift(); part; part = parts.shift()) {
      layOut(part);
      part.getBoundingClientRect(); // now, so that the time it takes is counted
      if (performance.now() > end) break;
    }
    if (parts.length > 0) setTimeout(takeTurn);
  };
  // A quick line has the page loaded before it is painted: what is seen first goes first even so.
  const afterPaint = () => requestAnimationFrame(() => requestAnimationFrame(takeTurn));
  addEventListener('load', afterPaint);
}

function layOut(part: HTMLElement): void {
  part.style.contentVisibility = 'visible';
}

function isFirstLook(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
}
