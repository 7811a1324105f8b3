import { inject, type InjectionKey } from 'vue';

/** A block that cannot be shown. */
export interface BrokenBlock {
  /** Null for a kind that the site does not know. */
  type: string | null;
  /** In words for editors, each with where and what to do. */
  problems: readonly string[];
}

/**
 * What is previewed, beside what readers see: a draft of what they do not see, one with changes, one
 * without; or the record as it is saved, of what has no drafts, which may be withheld from them.
 */
export type PreviewStanding = 'draft' | 'changed' | 'published' | 'record' | 'withheld';

/** What a page knows that is shown before it is published. */
export interface Preview {
  standing: PreviewStanding;
  /** By the block's place among those of the document, from 0. */
  broken: ReadonlyMap<number, BrokenBlock>;
  /** What is left out besides blocks, as a sentence each. */
  problems: readonly string[];
  /** Last day of a link that was given to somebody; null for the frame beside the form. */
  until: string | null;
  /** Where the form is, to be told which block to open; null when there is none. */
  editor: string | null;
}

export const previewKey: InjectionKey<Preview> = Symbol('preview');

/** Null on every page that readers see. */
export function usePreview(): Preview | null {
  return inject(previewKey, null);
}
