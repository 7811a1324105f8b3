import type { Page } from 'playwright-core';

/** What cannot be seen once the reader's system takes the colours away; empty when all can. */
export function unseenInForcedColours(tab: Page): Promise<string[]> {
  return tab.evaluate(look);
}

/** Runs in the page, so it stands alone. */
function look(): string[] {
  const nameOf = (element: Element) =>
    `${element.localName}.${element.getAttribute('class') ?? ''} "${(element.textContent || (element.getAttribute('aria-label') ?? '')).replace(/\s+/g, ' ').trim().slice(0, 50)}"`;
  const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const isClear = (colour: string) => colour === 'none' || numbers(colour)[3] === 0;

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
      if (!isClear(colour)) return colour;
    }
    return 'rgb(255, 255, 255)';
  }

  function contrast(colour: string, element: Element | null): number {
    if (isClear(colour)) return 1;
    const [a, b] = [luminance(colour), luminance(ground(element))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('.visually-hidden');

  const shown = (selector: string) => [...document.querySelectorAll(selector)].filter(isShown);

  /** The browser lays paper under all words but those that keep their own colours. */
  const groundOfWords = (element: Element) =>
    getComputedStyle(element).getPropertyValue('forced-color-adjust') === 'none'
      ? element
      : document.documentElement;

  const unreadable = shown('a[href], button, summary, input, select, label, h1, h2, p')
    .filter((element) => element.textContent.trim() !== '')
    .filter((element) => contrast(getComputedStyle(element).color, groundOfWords(element)) < 4.5)
    .map((element) => `the words of ${nameOf(element)}`);

  const edgeless = shown('button, input:not([type=hidden]), select, .exit-page a')
    .filter((element) => {
      const style = getComputedStyle(element);
      // A button that looks like a link is known by its line.
      if (style.textDecorationLine === 'underline') return false;
      const { borderBlockStartWidth, borderBlockStartStyle, borderBlockStartColor } = style;
      const isDrawn = parseFloat(borderBlockStartWidth) >= 1 && borderBlockStartStyle !== 'none';
      return !isDrawn || contrast(borderBlockStartColor, element.parentElement) < 3;
    })
    .map((element) => `the edge of ${nameOf(element)}`);

  const current = shown('nav a[aria-current]')
    .filter((element) => {
      const other = shown('nav a:not([aria-current])')[0];
      if (other === undefined) return false;
      const look = ({ borderBlockEndColor, fontWeight, textDecorationLine }: CSSStyleDeclaration) =>
        `${borderBlockEndColor} ${fontWeight} ${textDecorationLine}`;
      return look(getComputedStyle(element)) === look(getComputedStyle(other));
    })
    .map((element) => `that ${nameOf(element)} is the current page`);

  const marks = shown('svg[role=img] :is(rect, path, circle, line, polyline, polygon, text)')
    .filter((shape) => !shape.closest('defs, clipPath, mask'))
    .filter((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      if (isClear(fill) && isClear(stroke)) return false;
      const drawing = shape.closest('svg');
      return contrast(fill, drawing) < 3 && contrast(stroke, drawing) < 3;
    })
    .map((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return `a ${nameOf(shape)} in "${shape.closest('svg')?.getAttribute('aria-label') ?? ''}": fill ${fill}, stroke ${stroke}`;
    });

  return [...unreadable, ...edgeless, ...current, ...marks];
}
