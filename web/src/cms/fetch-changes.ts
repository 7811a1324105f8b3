import type { Changes } from '@breaking-the-chains/shared/change';
import { parseChanges } from '@breaking-the-chains/shared/parse';
import type { FetchJson } from './transport.ts';

export interface ChangesWanted {
  /** The last row that we have; without it only the feed's present position is told. */
  after?: number;
  /** Seconds that the CMS may hold the answer back until there is something to tell. */
  wait?: number;
  signal: AbortSignal;
}

/** Milliseconds: longer than the CMS ever holds an answer back. */
const TEN_SECONDS = 10_000;

export async function fetchChanges(fetchJson: FetchJson, wanted: ChangesWanted): Promise<Changes> {
  const { after, wait = 0, signal } = wanted;
  const query = after === undefined ? {} : { after: String(after), wait: String(wait) };
  const timeout = wait * 1_000 + TEN_SECONDS;
  return parseChanges(await fetchJson('/api/changes', query, { timeout, signal }));
}
