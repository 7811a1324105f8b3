/** What is held in memory; `used` is set by whoever serves it. */
export interface Held {
  used: boolean;
  /** Not yet on disk, so it must stay. */
  pinned: boolean;
  size: number;
  /** Gives up its bytes. */
  drop(): void;
}

/** Bounded by bytes. What was used since it was last looked at gets a second chance. */
export class BodyCache<Item extends Held> {
  readonly #items = new Set<Item>();
  readonly #mostBytes: number;
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  add(item: Item): void {
    this.remove(item);
    this.#items.add(item);
    this.#bytes += item.size;
    this.#shrink();
  }

  remove(item: Item): void {
    if (this.#items.delete(item)) this.#bytes -= item.size;
  }

  #shrink(): void {
    let looks = this.#items.size * 2;
    for (const item of this.#items) {
      if (this.#bytes <= this.#mostBytes || looks === 0) return;
      looks -= 1;
      this.remove(item);
      if (item.used || item.pinned) {
        item.used = false;
        this.#items.add(item);
        this.#bytes += item.size;
      } else item.drop();
    }
  }
}
