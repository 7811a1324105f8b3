import type { Page } from 'playwright-core';

/** What does not fit, in words; empty when everything does. */
export function layoutFaults(tab: Page): Promise<string[]> {
  return tab.evaluate(look);
}

/** Text spacing as a reader may set it (WCAG 1.4.12); letters of joined scripts stay joined. */
export async function spaceText(tab: Page, { joined }: { joined: boolean }): Promise<void> {
  const letters = joined ? '' : 'letter-spacing: 0.12em !important;';
  const content = `
    * { line-height: 1.5 !important; word-spacing: 0.16em !important; ${letters} }
    p { margin-block-end: 2em !important; }`;
  await tab.addStyleTag({ content });
}

/** Runs in the page, so it stands alone. */
function look(): string[] {
  const nameOf = (element: Element) =>
    `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')} "${(element.textContent || (element.getAttribute('alt') ?? '')).replace(/\s+/g, ' ').trim().slice(0, 50)}"`;
  const isClipped = (element: Element) => getComputedStyle(element).clipPath === 'inset(50%)';
  const unseen = [...document.body.querySelectorAll('*')].filter(isClipped);
  const all = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !unseen.some((one) => one.contains(element)),
  );
  const hides = (overflow: string) => /hidden|clip/.test(overflow);
  const scrolls = (overflow: string) => /auto|scroll/.test(overflow);

  function scroller(element: Element): Element | null {
    for (let one = element.parentElement; one && one !== document.body; one = one.parentElement)
      if (scrolls(getComputedStyle(one).overflowX)) return one;
    return null;
  }

  function tooWide(): string[] {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= innerWidth) return [];
    const wide = all.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > innerWidth + 1 || left < -1) && scroller(element) === null;
    });
    return [`the page is ${scrollWidth} px wide: ${wide.slice(-3).map(nameOf).join(', ')}`];
  }

  /** What scrolls by itself can be reached by keyboard and has a name. */
  function scrollers(): string[] {
    return all
      .filter((element) => {
        const isWider = element.scrollWidth > element.clientWidth + 1;
        return isWider && scrolls(getComputedStyle(element).overflowX);
      })
      .filter((element) => {
        const isNamed =
          element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
        return !(element instanceof HTMLElement && element.tabIndex === 0 && isNamed);
      })
      .map((element) => `${nameOf(element)} scrolls sideways without tabindex="0" and a name`);
  }

  function clipped(): string[] {
    return all
      .filter((element) => element instanceof HTMLElement && element.innerText.trim() !== '')
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const isCutAside = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
        const isCutBelow = hides(overflowY) && element.scrollHeight > element.clientHeight + 1;
        return (isCutAside || isCutBelow) && getComputedStyle(element).display !== 'inline';
      })
      .map((element) => `${nameOf(element)} cuts its text off`);
  }

  /** Labels of a drawing that reach over its edge, or over another label. */
  function labels(): string[] {
    return [...document.querySelectorAll('svg')].flatMap((drawing) => {
      const edge = drawing.getBoundingClientRect();
      const texts = [...drawing.querySelectorAll('text')].map((text) => ({
        text,
        box: text.getBoundingClientRect(),
      }));
      const over = texts.filter(
        ({ box }) =>
          box.width > 0 &&
          (box.left < Math.max(edge.left, 0) - 1 ||
            box.right > Math.min(edge.right, innerWidth) + 1),
      );
      return over.map(
        ({ text }) => `the label ${nameOf(text)} reaches over the edge of its drawing`,
      );
    });
  }

  /** What stays on the screen while the page is scrolled lies over it on purpose. */
  function stays(element: Element): boolean {
    for (let one: Element | null = element; one !== null; one = one.parentElement)
      if (/fixed|sticky/.test(getComputedStyle(one).position)) return true;
    return false;
  }

  /** Lines of different texts that are printed over each other. */
  function overlaps(): string[] {
    const lines = all
      .filter((element) =>
        element.matches('p, h1, h2, h3, h4, li, dt, dd, figcaption, summary, td, th'),
      )
      .filter((element) => element.querySelector('p, h1, h2, h3, h4, li, dt, dd, svg') === null)
      .filter((element) => !stays(element))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    return lines.flatMap(({ element, box }, place) =>
      lines
        .slice(place + 1)
        .filter(
          (other) =>
            !element.contains(other.element) &&
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 2 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 4,
        )
        .map((other) => `${nameOf(element)} is printed over ${nameOf(other.element)}`),
    );
  }

  /** Words and numbers so short that they fit anywhere, and stand on two lines all the same. Addresses may. */
  function broken(): string[] {
    const range = document.createRange();
    const texts = all.filter((element) => element.closest('code, bdi') === null);
    return texts.flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .flatMap((node) =>
          [...(node.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+/gu)].map((word) => ({ node, word })),
        )
        .filter(({ word: [text] }) => text.length > 1 && text.length <= 8)
        .filter(({ node, word: { 0: text, index } }) => {
          range.setStart(node, index);
          range.setEnd(node, index + text.length);
          const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
          return boxes.some(({ top }) => top - (boxes[0]?.bottom ?? 0) > -2);
        })
        .map(({ word: [text] }) => `"${text}" in ${nameOf(element)} is broken in two`),
    );
  }

  return [...tooWide(), ...scrollers(), ...clipped(), ...labels(), ...overlaps(), ...broken()];
}
