export interface LookOutOptions {
  /** Whether anybody wants to know; nobody is asked otherwise. */
  wanted(): boolean;
  /** One look. It may fail: the next one comes. */
  look(): Promise<void>;
  /** Milliseconds from one look to the next. */
  every: number;
}

/** Looks again and again for as long as somebody wants it, one look at a time. */
export function createLookOut({ wanted, look, every }: LookOutOptions) {
  let looking = false;
  let again = false;
  let timer: NodeJS.Timeout | undefined;

  /** Looks at once; during a look, once more after it, since that one may be too early. */
  async function now(): Promise<void> {
    again = looking;
    if (looking || !wanted()) return;
    looking = true;
    clearTimeout(timer);
    // Who waits asks the database again when their time is over, and reports what is wrong then.
    await look().catch(() => undefined);
    looking = false;
    if (isWantedAgain()) return now();
    if (wanted()) timer = setTimeout(() => void now(), every);
  }

  const isWantedAgain = () => again;
  return { now, stop: () => clearTimeout(timer) };
}
