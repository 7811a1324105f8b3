import { getEventListeners } from 'node:events';

/** For tests: how much a signal still holds of those who waited for it. */
export function leftOnSignal(signal: AbortSignal): number {
  const kept = Object.getOwnPropertySymbols(signal).map((key): unknown => Reflect.get(signal, key));
  const references = kept.map((one) => (one instanceof Set ? one.size : 0));
  const listeners = getEventListeners(signal, 'abort').length;
  return references.reduce((sum, size) => sum + size, listeners);
}
