interface Suggestion {
  path: string;
  kind: string;
  title: [text: string, isMarked: 0 | 1][];
  /** Where the title is in another language than the page. */
  lang?: string;
  dir?: string;
}

interface Suggestions {
  status: string;
  hits: Suggestion[];
}

/** Milliseconds without typing before the site is asked. */
const PAUSE = 120;

/** A search form that shows results as one types: a combobox whose list leads to pages. */
class SearchBox extends HTMLElement {
  #input = partOf(this, 'input');
  #list = partOf(this, 'ul');
  #status = partOf(this, 'p');
  #template = partOf(this, 'template');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = new AbortController();
  /** Place in the list; -1 is the input itself. */
  #active = -1;

  connectedCallback(): void {
    const [input, list] = [this.#input, this.#list];
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.autocomplete = 'off';
    this.#close();
    input.oninput = () => {
      this.#stopAsking();
      this.#timer = setTimeout(() => void this.#ask(), PAUSE);
    };
    input.onkeydown = (event) => this.#press(event);
    input.onblur = () => this.#close();
    // The input keeps the focus, which its blur would take the list away for.
    list.onmousedown = (event) => event.preventDefault();
    list.onclick = ({ target }) => {
      if (target instanceof Element) follow(target.closest('li'));
    };
  }

  #stopAsking(): void {
    clearTimeout(this.#timer);
    this.#asking.abort();
  }

  async #ask(): Promise<void> {
    const query = this.#input.value.trim();
    if (query === '') return this.#close();
    const { signal } = (this.#asking = new AbortController());
    try {
      const address = `${this.dataset['from'] ?? ''}?q=${encodeURIComponent(query)}`;
      const answer = await fetch(address, { signal });
      // Safe because the site itself answers, see server/search/suggestions-route.ts.
      if (answer.ok) this.#show((await answer.json()) as Suggestions);
    } catch {
      // Typed on, or there is no network: the form still works.
    }
  }

  #show({ status, hits }: Suggestions): void {
    const chosen = this.#list.querySelector<HTMLElement>('[aria-selected=true]')?.dataset['path'];
    this.#close();
    this.#list.replaceChildren(...hits.map((hit, place) => this.#option(hit, place)));
    this.#status.textContent = status;
    if (hits.length === 0 || this.ownerDocument.activeElement !== this.#input) return;
    // A choice made while the site was asked stays with its page.
    this.#move(hits.findIndex(({ path }) => path === chosen));
  }

  #option({ path, kind, title, lang = '', dir = '' }: Suggestion, place: number): Node {
    const option = this.#template.content.cloneNode(true) as DocumentFragment;
    const [item, words, label] = option.querySelectorAll<HTMLElement>('li, span');
    if (item) {
      item.id = `${this.#list.id}-${place}`;
      item.dataset['path'] = path;
    }
    if (words && lang !== '') Object.assign(words, { lang, dir });
    words?.append(
      ...title.map(([text, isMarked]) => {
        const part = this.ownerDocument.createElement(isMarked ? 'mark' : 'span');
        part.textContent = text;
        return part;
      }),
    );
    label?.append(kind);
    return option;
  }

  #press(event: KeyboardEvent): void {
    const { key, isComposing } = event;
    const last = this.#list.children.length - 1;
    const isOpen = !this.#list.hidden;
    if (isComposing || last < 0) return;
    if (key === 'ArrowDown') this.#move(this.#active < last ? this.#active + 1 : 0);
    else if (key === 'ArrowUp') this.#move(this.#active > 0 ? this.#active - 1 : last);
    else if (key === 'Enter' && this.#active >= 0) follow(this.#list.children[this.#active]);
    else if (key === 'Escape' && isOpen) {
      this.#stopAsking();
      this.#close();
    } else {
      // Any other key is for the text.
      this.#point(-1);
      return;
    }
    event.preventDefault();
  }

  #move(place: number): void {
    this.#open();
    this.#point(place);
  }

  #point(place: number): void {
    this.#active = place;
    for (const [at, option] of [...this.#list.children].entries()) {
      option.ariaSelected = String(at === place);
    }
    const option = this.#list.children[place];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #open(): void {
    this.#list.hidden = false;
    this.#input.ariaExpanded = 'true';
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.ariaExpanded = 'false';
    this.#status.textContent = '';
    this.#point(-1);
  }
}

function partOf<Tag extends keyof HTMLElementTagNameMap>(
  box: HTMLElement,
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  // Safe because SearchBox.vue renders one of each.
  return box.querySelector(tag) as HTMLElementTagNameMap[Tag];
}

function follow(option: Element | null | undefined): void {
  if (option instanceof HTMLElement) location.assign(option.dataset['path'] ?? '');
}

customElements.define('search-box', SearchBox);
