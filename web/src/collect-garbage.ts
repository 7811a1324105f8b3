import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** For tests of what is held: everything that nothing holds is gone afterwards. */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  // What a WeakRef was asked for stays until the task ends.
  await new Promise((resolve) => setImmediate(resolve));
  if (typeof collect === 'function') collect();
}
