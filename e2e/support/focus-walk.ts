import type { Page } from 'playwright-core';

/** One stop of a walk with the Tab key, and what is wrong with it. */
export interface Stop {
  name: string;
  faults: string[];
}

export interface Walk {
  stops: Stop[];
  /** What can be reached by keyboard according to the document, but was not. */
  missed: string[];
}

/** More stops than any page has: a walk that is still going then is in a trap. */
const LONGEST = 400;

/** Presses Tab from the top of the page until the focus leaves it. */
export async function walkByKeyboard(tab: Page): Promise<Walk> {
  await tab.evaluate(prepare);
  const stops: Stop[] = [];
  while (stops.length < LONGEST) {
    await tab.keyboard.press('Tab');
    const stop = await tab.evaluate(() => window.walk.look());
    if (stop === null) break;
    stops.push(stop);
  }
  return { stops, missed: await tab.evaluate(() => window.walk.missed()) };
}

declare global {
  interface Window {
    walk: { look: () => Stop | null; missed: () => string[] };
  }
}

/** Runs in the page, so it stands alone. */
function prepare(): void {
  const REACHABLE =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, video[controls], [tabindex]';
  const seen: Element[] = [];

  const nameOf = (element: Element) =>
    `${element.localName} "${(element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim().slice(0, 60)}"`;

  const isSticky = (element: Element | null): Element | null => {
    for (let one = element; one !== null; one = one.parentElement)
      if (/fixed|sticky/.test(getComputedStyle(one).position)) return one;
    return null;
  };

  /** The corners and the middle of each line of it. */
  function points(element: Element): [number, number][] {
    return [...element.getClientRects()]
      .filter(({ width, height }) => width > 4 && height > 4)
      .flatMap(({ left, right, top, bottom }) => [
        [(left + right) / 2, (top + bottom) / 2],
        [left + 2, top + 2],
        [right - 2, top + 2],
        [left + 2, bottom - 2],
        [right - 2, bottom - 2],
      ]);
  }

  const isInside = ([x, y]: [number, number]) =>
    x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;

  function placeFaults(element: Element): string[] {
    const spots = points(element);
    if (spots.length === 0) return ['has no size'];
    const inView = spots.filter(isInside);
    const { height } = element.getBoundingClientRect();
    // What is taller than the room between bars can only be seen in part.
    const hasRoom = height < innerHeight / 2;
    if (inView.length < spots.length && hasRoom) return ['is not all in the view'];
    const hits = inView.map(([x, y]) => document.elementFromPoint(x, y));
    const over = hits.map(isSticky).find((bar) => bar && !bar.contains(element));
    if (over && hasRoom) return [`is covered by ${over.localName}.${over.className}`];
    return hits.some((hit) => hit && (element.contains(hit) || hit.contains(element)))
      ? []
      : ['is covered'];
  }

  const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);

  function luminance(colour: string): number {
    const [r = 0, g = 0, b = 0] = numbers(colour).map((part) => {
      const share = part / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function ground(element: Element | null): string {
    for (let one = element; one !== null; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if (numbers(colour)[3] !== 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  }

  function outlineFaults(element: Element): string[] {
    const style = getComputedStyle(element);
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)
      return ['shows no outline of 2 px'];
    const isOutside = parseFloat(style.outlineOffset) >= 0;
    const [one, other] = [style.outlineColor, ground(isOutside ? element.parentElement : element)];
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    const contrast = ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
    return contrast >= 3
      ? []
      : [`has an outline of contrast ${contrast.toFixed(1)} (${one} on ${other})`];
  }

  /** Down the page as it is read: what stands in the same column comes lower. */
  function orderFaults(element: Element, before: Element | undefined): string[] {
    if (before === undefined) return [];
    if (!(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
      return [`comes before ${nameOf(before)} in the document`];
    if (isSticky(before) || isSticky(element)) return [];
    const [a, b] = [before.getBoundingClientRect(), element.getBoundingClientRect()];
    const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const isBelow = b.bottom > a.top + 1;
    return shared > Math.min(a.width, b.width) / 2 && !isBelow
      ? [`stands above ${nameOf(before)}`]
      : [];
  }

  function look(): Stop | null {
    const element = document.activeElement;
    if (element === null || element === document.body || seen.includes(element)) return null;
    const before = seen.at(-1);
    seen.push(element);
    const positive =
      element instanceof HTMLElement && element.tabIndex > 0 ? ['has a tabindex'] : [];
    const faults = [
      ...positive,
      ...placeFaults(element),
      ...outlineFaults(element),
      ...orderFaults(element, before),
    ];
    return { name: nameOf(element), faults };
  }

  const isReachable = (element: Element) =>
    element instanceof HTMLElement &&
    element.tabIndex >= 0 &&
    !element.matches(':disabled, [inert] *') &&
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });

  const missed = () =>
    [...document.querySelectorAll(REACHABLE)]
      .filter((element) => isReachable(element) && !seen.includes(element))
      .map(nameOf);

  window.walk = { look, missed };
}
