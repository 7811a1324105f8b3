import type { Page } from 'playwright-core';

/** What moved by itself, and by how much; empty when nothing did. */
export function layoutShifts(tab: Page): Promise<string[]> {
  return tab.evaluate(async () => {
    interface Shift extends PerformanceEntry {
      value: number;
      sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    }
    const placeOf = ({ x, y, width, height }: DOMRect) => [x, y, width, height].join(' ');
    const nameOf = (node: Node | null) =>
      node instanceof Element ? node.outerHTML.slice(0, 100) : String(node?.textContent);
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    shifts.push(...observer.takeRecords());
    return (shifts as Shift[]).map(({ value, sources }) => {
      const moved = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${nameOf(node)} from ${placeOf(previousRect)} to ${placeOf(currentRect)}`,
      );
      return `${value}: ${moved.join('; ')}`;
    });
  });
}
