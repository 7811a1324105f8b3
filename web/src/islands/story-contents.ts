/** Wide blocks keep it clear around them, in pixels. */
const MARGIN = 24;

/** Marks in the list of contents which part of the story is being read. */
export class StoryContents extends HTMLElement {
  connectedCallback(): void {
    this.#giveWay();
    const links = [...this.querySelectorAll('a')];
    const partOf = ({ hash }: HTMLAnchorElement) =>
      this.ownerDocument.getElementById(decodeURIComponent(hash.slice(1)));
    // A line a third down the window: the last part that begins above it is the one being read.
    const mark = () => {
      const begun = links.filter((link) => {
        const top = partOf(link)?.getBoundingClientRect().top;
        return top !== undefined && top < innerHeight / 3 + 1;
      });
      const current = begun.at(-1)?.hash;
      for (const link of links) {
        if (link.hash === current) link.ariaCurrent = 'true';
        else link.removeAttribute('aria-current');
      }
    };
    const observer = new IntersectionObserver(mark, { rootMargin: '-33% 0px -67%' });
    for (const link of links) {
      const part = partOf(link);
      if (part !== null) observer.observe(part);
    }
  }

  /** In the margin it is gone while a block wider than the text is beside it, and is not cut by it. */
  #giveWay(): void {
    const list = this.querySelector('nav');
    const blocks = [...(this.parentElement?.querySelectorAll('.blocks > *') ?? [])];
    if (list === null) return;
    const look = () => {
      if (getComputedStyle(this).position !== 'absolute') return;
      const own = list.getBoundingClientRect();
      const isBeside = (block: Element) => {
        const { top, bottom, left, right } = block.getBoundingClientRect();
        const isOver = left < own.right && right > own.left;
        return isOver && top - MARGIN < own.bottom && bottom + MARGIN > own.top;
      };
      this.classList.toggle('covered', blocks.some(isBeside));
    };
    for (const event of ['scroll', 'resize', 'load'])
      addEventListener(event, look, { passive: true });
    look();
  }
}
