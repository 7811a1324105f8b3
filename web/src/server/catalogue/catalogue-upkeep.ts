import type { Change } from '@breaking-the-chains/shared/change';
import { ContractError } from '@breaking-the-chains/shared/contract-error';
import {
  DOCUMENT_KINDS,
  fetchDocument,
  fetchDocumentIds,
  localesShowing,
} from '../../cms/documents.ts';
import type { DocumentKey, FetchedDocument } from '../../cms/documents.ts';
import { eachPage } from '../../cms/each-page.ts';
import { Gone, NotFound } from '../../cms/failures.ts';
import { touches } from '../../cms/touches.ts';
import type { FetchJson } from '../../cms/transport.ts';
import { LOCALES } from '../../format/locale.ts';
import { readChanges } from '../changes.ts';
import type { Log } from '../log.ts';
import type { News } from '../pages/flights.ts';
import type { FeedPosition } from '../pages/page-archive.ts';
import { laneFor, RenewalQueue } from '../pages/renewal-queue.ts';
import type { Wait } from '../wait.ts';
import type { Catalogue, Note } from './catalogue.ts';
import { consequencesOf } from './consequences.ts';
import { entryOf } from './entry.ts';
import { helpEntries } from './help-entries.ts';
import { keyOf, taskOf, type Task } from './task.ts';

export interface CatalogueUpkeepOptions {
  catalogue: Catalogue;
  fetchJson: FetchJson;
  log: Log;
  wait: Wait;
  signal: AbortSignal;
}

interface Wanted extends Omit<Note, 'tasks'> {
  /** Tasks that have time. */
  later?: readonly Task[];
}

/**
 * Milliseconds by which what changed, and its page, are before whatever else was made of it: a story
 * is read by the CMS in one piece, and there are as many as its languages and neighbours.
 */
const HEAD_START = 500;
/** The pages' own reader of the feed tells already when it is lost and back. */
const SILENT: Log = { info: () => {}, error: () => {} };

/** Keeps the catalogue as the change feed says, with a position of its own, apart from the pages. */
export class CatalogueUpkeep {
  readonly #options: CatalogueUpkeepOptions;
  readonly #queue: RenewalQueue;
  /** What is told while each document is fetched. */
  readonly #flights = new Set<Change[]>();
  /** Something could not be written down. */
  #owesAll = false;
  #heldBack = Promise.resolve();

  constructor(options: CatalogueUpkeepOptions) {
    const { wait, signal, log } = options;
    this.#options = options;
    this.#queue = new RenewalQueue({
      // Few at once: a first walk of many stories must leave the CMS to editors and pages.
      ...{ wait, signal, atOnce: 2 },
      renew: (key) => this.#renew(key),
      onFailure(key, error, rests) {
        if (rests) log.error(`${key} could not be taken into the catalogue`, error);
      },
    });
  }

  /** Until the signal says to stop. */
  async run(): Promise<void> {
    const { catalogue } = this.#options;
    this.#putHelp();
    catalogue.onLost(() => {
      this.#putHelp();
      this.#want(['everything']);
    });
    this.#queue.add(catalogue.tasks().map(keyOf), 'later');
    await readChanges({
      ...this.#options,
      position: catalogue.position(),
      apply: (news, position) => this.#apply(news, position),
      answered: () => this.#queue.answered(),
      log: SILENT,
    });
    await this.#queue.settled();
  }

  /** No document of the CMS has the pages of help: they are as this version of the site words them. */
  #putHelp(): void {
    const { catalogue, log } = this.#options;
    try {
      for (const entry of helpEntries()) catalogue.put(entry, entry);
    } catch (error) {
      log.error('The pages of help cannot be written into the catalogue', error);
    }
  }

  /** When all that waits is done or has to rest. */
  async settled(): Promise<void> {
    await this.#heldBack;
    await this.#queue.settled();
  }

  #apply(news: News, position: FeedPosition): void {
    if (news === 'everything') {
      this.#want(['everything'], { position });
      return;
    }
    for (const told of this.#flights) told.push(...news);
    const { own, others, gone } = consequencesOf(news, this.#options.catalogue);
    this.#want(own, { position, gone, later: others });
  }

  /** Written down first, so that a run that is cut off is continued by the next. */
  #want(wanted: readonly Task[], { later = [], ...note }: Wanted = {}): void {
    const { catalogue, log } = this.#options;
    const tasks = this.#owesAll ? (['everything', ...wanted] as const) : wanted;
    try {
      catalogue.note({ tasks: [...tasks, ...later], ...note });
      this.#owesAll = false;
    } catch (error) {
      this.#owesAll = true;
      log.error('The catalogue cannot be written; it will be looked through as a whole', error);
    }
    this.#wake(tasks);
    if (later.length > 0) this.#holdBack(later);
  }

  #holdBack(tasks: readonly Task[]): void {
    const { wait, signal } = this.#options;
    const woken = wait(HEAD_START, signal).then(() => this.#wake(tasks));
    this.#heldBack = Promise.all([this.#heldBack, woken]).then(() => {});
  }

  #wake(tasks: readonly Task[]): void {
    this.#queue.wake(tasks.map(keyOf), laneFor(tasks.length));
  }

  async #renew(key: string): Promise<void> {
    const task = taskOf(key);
    if (task === 'everything') await this.#walk();
    else if (task !== null) await this.#refresh(task);
  }

  /** Lists everything; what is listed no longer is looked at too, and goes. */
  async #walk(): Promise<void> {
    const { catalogue, fetchJson } = this.#options;
    const unlisted = new Map(catalogue.keys().map((key) => [keyOf(key), key]));
    const listed = new Set<string>();
    for (const locale of LOCALES) {
      for (const kind of DOCUMENT_KINDS) {
        await eachPage(
          (page) => fetchDocumentIds(fetchJson, { kind, locale }, page),
          (ids) => {
            const all = localesShowing(kind, locale).flatMap((one) =>
              ids.map((id) => ({ kind, locale: one, id })),
            );
            const keys = all.filter((key) => !listed.has(keyOf(key)));
            for (const key of keys) {
              listed.add(keyOf(key));
              unlisted.delete(keyOf(key));
            }
            catalogue.note({ tasks: keys });
            this.#queue.add(keys.map(keyOf), 'later');
          },
        );
      }
    }
    this.#want([...unlisted.values()]);
    catalogue.done('everything');
  }

  async #refresh(key: DocumentKey): Promise<void> {
    const { catalogue } = this.#options;
    const told: Change[] = [];
    this.#flights.add(told);
    try {
      let fetched: FetchedDocument | null;
      do {
        told.length = 0;
        fetched = await this.#fetch(key);
      } while (told.some((change) => isAbout(change, key, fetched)));
      catalogue.put(key, fetched === null ? null : entryOf(key, fetched));
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      // Its page stays as it was too, and tells what is broken.
      catalogue.done(key);
    } finally {
      this.#flights.delete(told);
    }
  }

  /** Null for what is not, or no longer, there. */
  async #fetch(key: DocumentKey): Promise<FetchedDocument | null> {
    try {
      return await fetchDocument(this.#options.fetchJson, key);
    } catch (error) {
      if (error instanceof NotFound || error instanceof Gone) return null;
      throw error;
    }
  }
}

function isAbout(change: Change, { id }: DocumentKey, fetched: FetchedDocument | null): boolean {
  return (
    change.documentId === id ||
    (fetched !== null && touches(change, fetched.ingredients.dependencies))
  );
}
