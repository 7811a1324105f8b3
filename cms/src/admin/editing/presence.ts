import { fieldsOf, textIn } from './unknown-json';

export interface Other {
  name: string;
  since: string;
}

/** What the CMS answers of a document that is not there: deleted, or not yet in this language. */
const NOT_THERE = [404, 410];

/** Says "I am here" of one document, and no more once it is gone. */
export class Presence {
  #isGone = false;
  readonly #ask: () => Promise<Response>;
  readonly #tell: (others: Other[]) => void;

  constructor(ask: () => Promise<Response>, tell: (others: Other[]) => void) {
    this.#ask = ask;
    this.#tell = tell;
  }

  async beat(): Promise<void> {
    if (this.#isGone) return;
    try {
      const response = await this.#ask();
      this.#isGone = NOT_THERE.includes(response.status);
      this.#tell(this.#isGone ? [] : othersIn(await response.json()));
    } catch {
      // The next beat comes anyway.
    }
  }

  /** It was saved, and so is there from now on. */
  isThere(): void {
    this.#isGone = false;
  }
}

function othersIn(body: unknown): Other[] {
  const { others } = fieldsOf(fieldsOf(body)['data']);
  return (Array.isArray(others) ? others : []).map(fieldsOf).map(({ name, since }) => ({
    name: textIn(name),
    since: textIn(since),
  }));
}
