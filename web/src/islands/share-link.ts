/** Offers the device's own way to share where there is one, otherwise copies the address. */
export class ShareLink extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    if (this.#canShare) button.textContent = this.dataset['share'] ?? '';
    else if (!('clipboard' in navigator)) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#share());
  }

  get #canShare(): boolean {
    return 'share' in navigator;
  }

  async #share(): Promise<void> {
    const url = this.dataset['url'] ?? location.href;
    try {
      if (this.#canShare) await navigator.share({ url, title: document.title });
      else await navigator.clipboard.writeText(url).then(() => this.#say());
    } catch {
      // The reader closed the sheet, or the browser said no: nothing was shared, nothing to say.
    }
  }

  #say(): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = this.dataset['copied'] ?? '';
  }
}
