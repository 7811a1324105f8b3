import { textOfKey, type DraftKey } from './draft-key';

/** Some words, and whether they are on this side only. */
export interface Words {
  text: string;
  isChanged: boolean;
}

export interface Difference {
  name: string;
  before: Words[] | null;
  after: Words[] | null;
}

/** Somebody has saved the draft since the form was loaded. */
export interface Conflict {
  by: string;
  isYou: boolean;
  at: string;
  revision: string;
  /** From theirs to mine. */
  differences: Difference[];
}

/** Save mine over theirs, take theirs, or leave both where they are. */
export type Decision = 'mine' | 'theirs' | 'neither';

/** What becomes of a draft between the form and the CMS. */
export type DraftEvent =
  | { what: 'saving' | 'refused'; key: DraftKey }
  | { what: 'saved'; key: DraftKey; revision: string | null }
  /** A refused publish has saved the draft; `error` is the refusal. */
  | { what: 'drafted'; key: DraftKey; documentId: string; error: unknown }
  | { what: 'theirs'; key: DraftKey };

type Listener = (event: DraftEvent) => void;
type Ask = (conflict: Conflict, key: DraftKey) => Promise<Decision>;

/** Where the requests of the admin and its forms meet; there is one for the whole window. */
export class Desk {
  readonly #revisions = new Map<string, string>();
  readonly #dirty = new Set<string>();
  readonly #saving = new Set<string>();
  readonly #listeners = new Set<Listener>();
  #ask: Ask | null = null;
  #leave: () => void = () => undefined;

  tell(event: DraftEvent): void {
    const text = textOfKey(event.key);
    if (event.what === 'saving') this.#saving.add(text);
    else this.#saving.delete(text);
    for (const listener of this.#listeners) listener(event);
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The revision that the form was loaded from, or has saved since. */
  basedOn(key: DraftKey): string | null {
    return this.#revisions.get(textOfKey(key)) ?? null;
  }

  rebase(key: DraftKey, revision: string): void {
    this.#revisions.set(textOfKey(key), revision);
  }

  /** What was read is what the form shows, unless something is typed in it. */
  read(key: DraftKey, revision: string): void {
    if (!this.#dirty.has(textOfKey(key)) || this.basedOn(key) === null) this.rebase(key, revision);
  }

  isSaving(key: DraftKey): boolean {
    return this.#saving.has(textOfKey(key));
  }

  markDirty(key: DraftKey, isDirty: boolean): void {
    if (isDirty) this.#dirty.add(textOfKey(key));
    else this.#dirty.delete(textOfKey(key));
  }

  /** Who asks the person, until the answer is called; what was not decided by then stays undecided. */
  askWith(ask: Ask): () => void {
    this.#ask = ask;
    return () => {
      if (this.#ask !== ask) return;
      this.#ask = null;
      this.#leave();
    };
  }

  /** Without anybody who asks, neither is taken. One thing is asked at a time. */
  async decide(conflict: Conflict, key: DraftKey): Promise<Decision> {
    this.#leave();
    const left = new Promise<Decision>((settle) => (this.#leave = () => settle('neither')));
    return this.#ask === null ? 'neither' : Promise.race([this.#ask(conflict, key), left]);
  }
}

export const desk = new Desk();
