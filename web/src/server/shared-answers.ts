import type { FetchJson } from '../cms/transport.ts';

export interface SharedAnswers {
  fetchJson: FetchJson;
  /** Something changed: what was answered before must not be shared any more. */
  forget(): void;
}

/** Milliseconds: long enough for the pages of one publish. */
const LIFE = 1_000;
const MOST = 200;

/**
 * One publish makes a story's page, list, feeds, text and card again, and each asks for the same
 * documents: they share the answers. Safe because a change that an answer does not have yet is told
 * by the feed later, which makes all that was made of it dirty.
 */
export function shareAnswers(fetchJson: FetchJson): SharedAnswers {
  const shared = new Map<string, Promise<unknown>>();
  return {
    async fetchJson(path, query = {}, limits = {}) {
      const key = `${path}?${new URLSearchParams(query)}`;
      const known = shared.get(key);
      if (known !== undefined) return known;
      if (shared.size >= MOST) shared.clear();
      const mine = fetchJson(path, query, limits);
      shared.set(key, mine);
      const drop = () => {
        if (shared.get(key) === mine) shared.delete(key);
      };
      mine.catch(drop);
      // Nobody may ask again for hours, and the answers are whole documents.
      setTimeout(drop, LIFE).unref();
      return mine;
    },
    forget() {
      shared.clear();
    },
  };
}
