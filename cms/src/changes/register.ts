import type { Core } from '@strapi/strapi';
import { recordDocumentWrites } from './document-writes';
import { createFeed, feedName, type Feed } from './feed';
import { recordFileWrites } from './file-writes';
import { recordLocaleRemoval } from './locale-removal';
import { pruneChanges } from './prune';
import { createRecorder, type Recorder } from './recorder';
import { Waiters } from './waiters';

export interface Changes {
  feed: Feed;
  waiters: Waiters;
  recorder: Recorder;
  /** Known once started. */
  name: string;
  pruning: NodeJS.Timeout | undefined;
}

const HOUR = 60 * 60 * 1000;
const MOST_WAITERS = 100;
const LOOK_EVERY = 200;
/** Milliseconds that those who wait get to receive their answer when the CMS stops. */
const FAREWELL = 2000;

export const findChanges = (strapi: Core.Strapi) => strapi.get<Changes>('changes');

/** Call it in Strapi's register, before any document is written. */
export function registerChanges(strapi: Core.Strapi): void {
  const feed = createFeed(strapi);
  const waiters = new Waiters({ most: MOST_WAITERS, fetchLast: feed.last, every: LOOK_EVERY });
  const recorder = createRecorder(strapi, () => void waiters.look());
  strapi.add('changes', {
    feed,
    waiters,
    recorder,
    name: '',
    pruning: undefined,
  } satisfies Changes);
  recordDocumentWrites(strapi, recorder);
  recordFileWrites(strapi, recorder);
  recordLocaleRemoval(strapi, recorder);
}

/** Call it in Strapi's bootstrap. */
export async function startChanges(strapi: Core.Strapi): Promise<void> {
  const changes = findChanges(strapi);
  changes.name = await feedName(strapi);
  const prune = async () => pruneChanges(strapi, await changes.feed.last());
  await prune();
  const pruneLater = () =>
    prune().catch((error: unknown) => {
      strapi.log.error(`The change feed was not pruned: ${String(error)}`);
    });
  changes.pruning = setInterval(() => void pruneLater(), HOUR).unref();
}

/** Call it in Strapi's destroy: those who wait are answered before connections are cut. */
export async function stopChanges(strapi: Core.Strapi): Promise<void> {
  const { waiters, pruning } = findChanges(strapi);
  clearInterval(pruning);
  await waiters.close(FAREWELL);
}
