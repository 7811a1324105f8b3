import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CmsAway } from './failures.ts';

export interface Watch {
  /** As it stands in the message of the failure. */
  what: string;
  /** Milliseconds without a byte after which the body is given up. */
  longestSilence: number;
  signal: AbortSignal;
}

/** The same bytes, ending in a failure when no more of them come or the signal says to stop. */
export function watchedBody(body: NodeJS.ReadableStream, watch: Watch): NodeJS.ReadableStream {
  const { what, longestSilence, signal } = watch;
  const watched = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      silence.refresh();
      done(null, chunk);
    },
  });
  const silence = setTimeout(() => {
    watched.destroy(new CmsAway(`CMS ${what}: stopped sending in the middle`));
  }, longestSilence);
  // Safe because whoever reads the watched body is told of the failure.
  void pipeline(body, watched, { signal })
    .catch(() => {})
    .finally(() => clearTimeout(silence));
  return watched;
}
