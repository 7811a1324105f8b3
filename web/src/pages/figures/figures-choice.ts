import { VERIFICATIONS, type Verification } from '@breaking-the-chains/shared/statistic';
import type { Topic } from '@breaking-the-chains/shared/topic';
import type { FiguresView } from '../../format/paths.ts';
import type { Locale } from '../../format/locale.ts';
import { slugIn } from '../alternates.ts';

export const FIGURES_PER_PAGE = 24;

/** Which figures a reader chose to see. */
export interface FiguresChoice {
  status: Verification | null;
  topic: Topic | null;
}

/** Null where nothing was chosen, undefined for a word that is no status. */
export function statusOf(word: string | null): Verification | null | undefined {
  return word === null ? null : VERIFICATIONS.find((status) => status === word);
}

/** The same choice in another language; null where its topic is not there. */
export function figuresViewIn(
  { status, topic }: FiguresChoice,
  way: { from: Locale; to: Locale },
): FiguresView | null {
  const slug = slugIn(topic, way);
  return slug === undefined ? null : { status, topic: slug };
}
