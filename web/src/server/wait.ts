import { setTimeout } from 'node:timers/promises';

/** Resolves after so many milliseconds, or at once when the signal says to stop. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export const wait: Wait = async (milliseconds, signal) => {
  await setTimeout(milliseconds, undefined, { signal, ref: false }).catch(() => {});
};
