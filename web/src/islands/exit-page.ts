const PRESSES = 3;
/** In milliseconds: the time a next press may take. */
const PATIENCE = 5000;

/** Leaves the page at once, by its link or by Shift three times, and keeps it out of the history. */
export class ExitPage extends HTMLElement {
  #presses = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Shift held down with another key is typing, not a press. */
  #isShiftAlone = false;

  connectedCallback(): void {
    for (const link of this.ownerDocument.querySelectorAll<HTMLAnchorElement>(this.#links)) {
      link.addEventListener('click', this.#leaveByLink);
    }
    this.ownerDocument.addEventListener('click', this.#jump);
    this.ownerDocument.addEventListener('keydown', this.#noteKey);
    this.ownerDocument.addEventListener('keyup', this.#countPress);
    this.ownerDocument.addEventListener('pointerdown', this.#notePointer);
    // Shown again by the browser's Back: it must not stay hidden, nor be seen.
    addEventListener('pageshow', this.#showAgain);
  }

  get #address(): string {
    return this.querySelector('a')?.href ?? '/';
  }

  get #links(): string {
    return `a[href="${CSS.escape(this.querySelector('a')?.getAttribute('href') ?? '')}"]`;
  }

  #leaveByLink = (event: Event): void => {
    event.preventDefault();
    this.#leave();
  };

  /** A place of this page is no step of its own in the history: Back would return to the page by it. */
  #jump = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const [page] = location.href.split('#');
    const isWithin = link !== null && link.hash !== '' && link.href.startsWith(`${page}#`);
    if (!isWithin || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    location.replace(link.hash);
  };

  #noteKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift') return this.#beginAgain();
    if (!event.repeat) this.#isShiftAlone = true;
  };

  #notePointer = ({ shiftKey }: PointerEvent): void => {
    if (shiftKey) this.#beginAgain();
  };

  /** With another key, or for a click, Shift is used for something else. */
  #beginAgain = (): void => {
    this.#isShiftAlone = false;
    if (this.#presses > 0) this.#stopCounting(this.dataset['over']);
  };

  #countPress = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift' || !this.#isShiftAlone) return;
    clearTimeout(this.#timer);
    this.#presses += 1;
    if (this.#presses === PRESSES) return this.#leave();
    // In sight while it lasts, in place of the note.
    this.classList.add('counting');
    this.#say(this.#presses === 1 ? this.dataset['two'] : this.dataset['one']);
    this.#timer = setTimeout(() => this.#stopCounting(this.dataset['over']), PATIENCE);
  };

  #stopCounting(words?: string): void {
    clearTimeout(this.#timer);
    this.#presses = 0;
    this.classList.remove('counting');
    this.#say(words);
  }

  #leave(): void {
    this.#say(this.dataset['leaving']);
    this.ownerDocument.documentElement.hidden = true;
    this.ownerDocument.title = '\u2026';
    location.replace(this.#address);
  }

  #showAgain = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    this.ownerDocument.documentElement.hidden = false;
    this.#isShiftAlone = false;
    this.#stopCounting();
  };

  #say(words = ''): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = words;
  }
}
