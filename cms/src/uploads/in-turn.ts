/** Runs what it is given one at a time: pictures of 50 megapixels side by side would fill memory. */
export function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = last.then(work);
    // The next turn comes whether this one went well or not; its own caller hears of it.
    last = turn.catch(() => undefined);
    return turn;
  };
}
