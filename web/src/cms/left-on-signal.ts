import { getEventListeners } from 'node:events';
import { types } from 'node:util';

/** For tests: how much a signal still holds of those who waited for it. */
export function leftOnSignal(signal: AbortSignal): number {
  const kept = Object.getOwnPropertySymbols(signal).map((key): unknown => Reflect.get(signal, key));
  const references = kept.filter(types.isSet).map((one) => sizeOf(one));
  const listeners = getEventListeners(signal, 'abort').length;
  return references.reduce((sum, size) => sum + size, listeners);
}

/** Node's own sets are no instances of the Set that others have. */
function sizeOf(set: Set<unknown>): number {
  let size = 0;
  Set.prototype.forEach.call(set, () => (size += 1));
  return size;
}
