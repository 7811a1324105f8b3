import { setTimeout } from 'node:timers/promises';
import { leadsTo, sitemapParts } from './addresses';
import { unasked, type Address } from './entry';
import type { Reader } from './reader';

export interface Watching {
  addresses: Address[];
  reader: Reader;
  /** As addresses stand in feeds and share cards. */
  siteUrl: string;
  signal: AbortSignal;
  /** Milliseconds since 1970, after which what is still there is told as such. */
  deadline: number;
  /** Told after each look that brought something new. */
  seen(): Promise<void>;
}

const AT_ONCE = 4;
/** Milliseconds between two looks. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 2000;

/** Looks until every address is as it has to be, twice in a row, or the time is over. */
export async function watch(watching: Watching): Promise<boolean> {
  const { addresses, signal, deadline, seen } = watching;
  let pause = FIRST_PAUSE;
  while (!signal.aborted) {
    await look(
      watching,
      addresses.filter(({ isSettled }) => !isSettled),
    );
    // Of several site processes the one that was asked may have been the only one to know.
    if (addresses.every(({ isSettled }) => isSettled)) await look(watching, addresses);
    await seen();
    if (addresses.every(({ isSettled }) => isSettled)) return true;
    if (Date.now() > deadline) return false;
    await rest(pause, signal);
    pause = Math.min(pause * 1.5, LONGEST_PAUSE);
  }
  return false;
}

async function look(watching: Watching, wanted: readonly Address[]): Promise<void> {
  const queue = [...wanted];
  const walk = async () => {
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      await askFor(watching, address);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walk));
}

async function askFor({ addresses, reader, siteUrl, signal }: Watching, address: Address) {
  const answer = await reader.ask(address.path, signal);
  address.status = answer?.status ?? null;
  const was = address.isSettled;
  address.isSettled = answer !== null && isSettled(address, answer, siteUrl);
  if (!was && address.isSettled) address.settledAt = new Date().toISOString();
  if (address.kind !== 'list' || answer === null) return;
  for (const path of sitemapParts(answer.body)) {
    const isKnown = addresses.some((one) => one.path === path && one.without === address.without);
    if (!isKnown) addresses.push(unasked({ ...address, path, isSettled: false, status: null }));
  }
}

function isSettled(
  { kind, without }: Address,
  { status, body }: { status: number; body: string },
  siteUrl: string,
): boolean {
  const isGone = status === 404 || status === 410;
  if (kind !== 'list' || without === null) return isGone;
  return isGone || (status === 200 && !leadsTo(body, without, siteUrl));
}

/** Or until it is to stop. */
const rest = (milliseconds: number, signal: AbortSignal) =>
  setTimeout(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
