import type { Break } from './breaks';
import type { Answers } from './use-asked-of-each';
import type { Found } from './use-showings';
import { countWords, type Showing } from './uses';

/** What somebody is told before they delete, and whether they may go on. */
export interface Question {
  words: string;
  mayDelete: boolean;
  /** Where it would leave a hole, and so has to be mended first. */
  breaks: readonly Break[];
  showings: readonly Showing[];
}

const NOTHING = { mayDelete: false, breaks: [], showings: [] } as const;

/** The server refuses what would leave a hole, so nobody is asked to confirm that. */
export function questionOf(showings: Found, breaks: Answers<Break>): Question {
  if (showings.state === 'not-reachable' || breaks.state === 'not-reachable') {
    return {
      ...NOTHING,
      words: 'It cannot be seen now where this is used. Cancel, and try again later.',
    };
  }
  if (showings.state === 'waiting' || breaks.state === 'waiting') {
    return { ...NOTHING, words: 'Looking where this is shown…' };
  }
  if (breaks.all.length > 0) {
    const words =
      'This cannot be deleted now: readers would see a hole. Take it out there first, or put another in its place, and publish. Then delete this.';
    return { ...NOTHING, words, breaks: breaks.all };
  }
  return { ...NOTHING, words: wordsFor(showings.showings), mayDelete: true, ...showings };
}

const wordsFor = (showings: readonly Showing[]) =>
  showings.length === 0
    ? 'Nothing shows this. Delete it?'
    : `This belongs to ${countWords(showings)}. It disappears from there at once, and does not come back. Delete it?`;
