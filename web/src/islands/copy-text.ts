/** Copies the text it stands around, and says so. */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || !('clipboard' in navigator)) return;
    button.hidden = false;
    button.onclick = () => {
      // Where the browser says no nothing was copied, and the text is there to select.
      navigator.clipboard.writeText(this.#text).then(
        () => this.#say(),
        () => {},
      );
    };
  }

  get #text(): string {
    return this.querySelector('code, .text')?.textContent.trim() ?? '';
  }

  #say(): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = this.dataset['copied'] ?? '';
  }
}
