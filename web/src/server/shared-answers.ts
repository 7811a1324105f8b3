import type { FetchJson } from '../cms/transport.ts';

export interface SharedAnswers {
  fetchJson: FetchJson;
  /** Something changed: what was answered before must not be shared any more. */
  forget(): void;
}

/** Milliseconds: long enough for the pages of one publish. */
const LIFE = 1_000;
const MOST = 200;

interface Shared {
  answer: Promise<unknown>;
  until: number;
}

/**
 * One publish makes a story's page, list, feeds, text and card again, and each asks for the same
 * documents: they share the answers. Safe because a change that an answer does not have yet is told
 * by the feed later, which makes all that was made of it dirty.
 */
export function shareAnswers(fetchJson: FetchJson, now: () => number): SharedAnswers {
  const shared = new Map<string, Shared>();
  return {
    async fetchJson(path, query = {}, limits = {}) {
      const key = `${path}?${new URLSearchParams(query)}`;
      const known = shared.get(key);
      if (known !== undefined && known.until > now()) return known.answer;
      if (shared.size >= MOST) shared.clear();
      const mine: Shared = { answer: fetchJson(path, query, limits), until: now() + LIFE };
      shared.set(key, mine);
      const drop = () => {
        if (shared.get(key) === mine) shared.delete(key);
      };
      mine.answer.catch(drop);
      // Nobody may ask again for hours, and the answers are whole documents.
      setTimeout(drop, LIFE).unref();
      return mine.answer;
    },
    forget() {
      shared.clear();
    },
  };
}
