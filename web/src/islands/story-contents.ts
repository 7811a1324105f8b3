/** Marks in the list of contents which part of the story is being read. */
export class StoryContents extends HTMLElement {
  connectedCallback(): void {
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
}
