import { setMaxListeners } from 'node:events';

export interface TimeLimit {
  milliseconds: number;
  /** Ends the work too; it may last much longer than the work does. */
  signal?: AbortSignal | undefined;
}

/**
 * Work with a signal that tells it to stop. `AbortSignal.any` would leave a reference on a lasting
 * signal for each work there ever was, and holds an `AbortSignal.timeout` so weakly that a timeout
 * may be collected before it comes.
 */
export async function inTime<Result>(
  { milliseconds, signal }: TimeLimit,
  work: (stop: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  if (signal?.aborted === true) stop();
  // As many requests at once as there are, and Node warns of a leak from eleven on.
  if (signal !== undefined) setMaxListeners(0, signal);
  signal?.addEventListener('abort', stop);
  const deadline = setTimeout(stop, milliseconds);
  try {
    return await work(stopping.signal);
  } finally {
    clearTimeout(deadline);
    signal?.removeEventListener('abort', stop);
  }
}
