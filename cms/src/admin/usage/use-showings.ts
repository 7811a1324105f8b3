import { useMemo } from 'react';
import { useAskedOfEach, type Asked } from './use-asked-of-each';
import { parseUses, showingsOf, type Showing } from './uses';

export type Found =
  | { state: 'waiting' }
  | { state: 'found'; showings: readonly Showing[] }
  | { state: 'not-reachable' };

/** What shows one of these documents, in one language or any. */
export function useShowings(asked: Asked): Found {
  const answers = useAskedOfEach('/newsroom/uses', asked, parseUses);
  return useMemo(
    () =>
      answers.state === 'found'
        ? { state: 'found', showings: showingsOf(answers.all) }
        : { state: answers.state },
    [answers],
  );
}
