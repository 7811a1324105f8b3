/** Names of messages; the admin has the same (cms/src/admin/preview/messages.ts). */
const SAVED = 'strapiUpdate';
const OPEN_BLOCK = 'chains-open-block';

/** Works by itself, without leading elsewhere; a click on it is not one on the block around it. */
const ACTS = 'summary, button, video, audio, input';

/** In the frame beside the form: a click opens a block there, and a save shows the page anew. */
class PreviewPage extends HTMLElement {
  connectedCallback(): void {
    const { editor } = this.dataset;
    // Opened in a window of its own it is a page to read.
    if (editor === undefined || parent === window) return;
    this.dataset['live'] = '';
    addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
      if (origin === editor && source === parent && isSaved(data)) reload(data.url);
    });
    this.ownerDocument.addEventListener('click', (event) => this.#follow(event, editor), true);
    // No other page of the site may stand in a frame.
    this.ownerDocument.addEventListener('submit', (event) => event.preventDefault(), true);
    this.append(...this.#blocks.map((block) => this.#buttonFor(block, editor)));
    scrollBack();
  }

  get #blocks(): HTMLElement[] {
    return [...this.ownerDocument.querySelectorAll<HTMLElement>('[data-place]')];
  }

  #follow(event: MouseEvent, editor: string): void {
    const { target } = event;
    if (!(target instanceof Element) || this.contains(target) || target.closest(ACTS)) return;
    const block = target.closest<HTMLElement>('[data-place]');
    const link = target.closest<HTMLAnchorElement>('a[href]');
    if (block !== null) {
      event.preventDefault();
      event.stopPropagation();
      openInForm(block, editor);
    } else if (link !== null && link.getAttribute('href')?.startsWith('#') !== true) {
      event.preventDefault();
      open(link.href, '_blank', 'noopener');
    }
  }

  /** For the keyboard; over its block while it has the focus. */
  #buttonFor(block: HTMLElement, editor: string): HTMLButtonElement {
    const button = this.ownerDocument.createElement('button');
    button.type = 'button';
    button.textContent = `${this.dataset['edit'] ?? ''} (${Number(block.dataset['place']) + 1})`;
    button.onclick = () => openInForm(block, editor);
    button.onfocus = () => {
      const { top, left } = block.getBoundingClientRect();
      button.style.top = `${top + scrollY}px`;
      button.style.left = `${Math.max(left, 0) + scrollX}px`;
      block.dataset['chosen'] = '';
      block.scrollIntoView({ block: 'nearest' });
    };
    button.onblur = () => block.removeAttribute('data-chosen');
    return button;
  }
}

function openInForm(block: HTMLElement, editor: string): void {
  parent.postMessage({ type: OPEN_BLOCK, place: Number(block.dataset['place']) }, editor);
}

function isSaved(data: unknown): data is { type: typeof SAVED; url?: unknown } {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === SAVED;
}

const AT = /^#at-(\d+)$/;

/** By the new link, since each works for minutes; where the editor was is told in its fragment. */
function reload(url: unknown): void {
  const next = typeof url === 'string' ? new URL(url, location.href) : null;
  const isOurs = next?.origin === location.origin && next.pathname.startsWith('/preview/');
  if (!isOurs || next.pathname === location.pathname) return location.reload();
  location.replace(`${next.pathname}#at-${Math.round(scrollY)}`);
}

function scrollBack(): void {
  const [, top] = AT.exec(location.hash) ?? [];
  if (top === undefined) return;
  scrollTo({ top: Number(top), behavior: 'instant' });
  history.replaceState(null, '', location.pathname);
}

customElements.define('preview-page', PreviewPage);
