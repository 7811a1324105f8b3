/**
 * Tells a thing that fails on its own from a CMS that is away: something else was answered between
 * two of its failures.
 */
export class LoneFailures<Key> {
  readonly #failedAt = new Map<Key, number>();
  #answers = 0;

  /** Something got its answer. */
  answered(): void {
    this.#answers += 1;
  }

  /** Notes that this failed, and says whether it is alone with that. */
  isLone(key: Key): boolean {
    const before = this.#failedAt.get(key) ?? this.#answers;
    this.#failedAt.set(key, this.#answers);
    return before < this.#answers;
  }

  forget(key: Key): void {
    this.#failedAt.delete(key);
  }
}
