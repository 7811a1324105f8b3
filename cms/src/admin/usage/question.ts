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

const OF_ONE = {
  away: 'It cannot be seen now where this is used. Cancel, and try again later.',
  waiting: 'Looking where this is shown…',
  breaks:
    'This cannot be deleted now: readers would see a hole. Take it out there first, or put another in its place, and publish. Then delete this.',
  unused: 'Nothing shows this. Delete it?',
  shown: (where: string) =>
    `This belongs to ${where}. It disappears from there at once, and does not come back. Delete it?`,
};

const OF_MANY: typeof OF_ONE = {
  away: 'It cannot be seen now where these are used. Cancel, and try again later.',
  waiting: 'Looking where these are shown…',
  breaks:
    'These cannot be deleted now: readers would see a hole. Take what is named below out of where it stands, or put another in its place, and publish. Then delete these.',
  unused: 'Nothing shows these. Delete them?',
  shown: (where) =>
    `These belong to ${where}. They disappear from there at once, and do not come back. Delete them?`,
};

/** The server refuses what would leave a hole, so nobody is asked to confirm that. */
export function questionOf(showings: Found, breaks: Answers<Break>, isOfMany: boolean): Question {
  const words = isOfMany ? OF_MANY : OF_ONE;
  if (showings.state === 'not-reachable' || breaks.state === 'not-reachable') {
    return { ...NOTHING, words: words.away };
  }
  if (showings.state === 'waiting' || breaks.state === 'waiting') {
    return { ...NOTHING, words: words.waiting };
  }
  if (breaks.all.length > 0) return { ...NOTHING, words: words.breaks, breaks: breaks.all };
  const { showings: found } = showings;
  const asked = found.length === 0 ? words.unused : words.shown(countWords(found));
  return { ...NOTHING, words: asked, mayDelete: true, showings: found };
}
