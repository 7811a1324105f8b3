import type { Change } from '@breaking-the-chains/shared/change';
import { touches } from '../../cms/touches.ts';
import type { Match } from '../match.ts';
import type { MakePage } from '../page-maker.ts';
import type { FinishedPage } from './finished-page.ts';
import { isWithdrawn, withdrawalsIn } from './withdrawal.ts';

export type News = readonly Change[] | 'everything';

export interface Flown {
  page: FinishedPage | null;
  /** Something it is made of changed while it was made. */
  stale: boolean;
}

interface Flight {
  news: News[];
  landed: Promise<Flown>;
}

/** Pages being made: one making for all who wait, and each hears of what changes meanwhile. */
export class Flights {
  readonly #flying = new Map<string, Flight>();
  readonly #makePage: MakePage;
  readonly #land: (path: string, flown: Flown) => void;

  constructor(makePage: MakePage, land: (path: string, flown: Flown) => void) {
    this.#makePage = makePage;
    this.#land = land;
  }

  make(match: Match): Promise<Flown> {
    const { path } = match;
    const running = this.#flying.get(path);
    if (running !== undefined) return running.landed;
    const news: News[] = [];
    const landed = this.#fly(match, news)
      .finally(() => this.#flying.delete(path))
      .then((flown) => {
        this.#land(path, flown);
        return flown;
      });
    this.#flying.set(path, { news, landed });
    return landed;
  }

  tell(news: News): void {
    for (const flight of this.#flying.values()) flight.news.push(news);
  }

  async #fly(match: Match, news: News[]): Promise<Flown> {
    let page: FinishedPage | null;
    do {
      news.length = 0;
      page = await this.#makePage(match);
      // Of an absent page nobody knows what would touch it; a withdrawn one must not land.
    } while (news.length > 0 && (page === null || isGone(page, news)));
    return { page, stale: page !== null && isTouched(page, news) };
  }
}

const isGone = ({ record }: FinishedPage, news: readonly News[]) =>
  isWithdrawn(record, news.flatMap(withdrawalsIn));

function isTouched({ record }: FinishedPage, news: readonly News[]): boolean {
  const dependencies = new Set(record.dependencies);
  return news.some(
    (one) => one === 'everything' || one.some((change) => touches(change, dependencies)),
  );
}
