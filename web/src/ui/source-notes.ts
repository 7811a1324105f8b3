import { inject, provide, type App, type InjectionKey } from 'vue';

/** The number of a source where it is used, and the way to it. */
export interface SourceNote {
  /** From 1. */
  number: number;
  publisher: string;
  /** Of this very place, so that the list leads back to it. */
  id: string;
  /** The source's place in the list. */
  target: string;
}

/** By what rests on the source: the source itself as it stands in a figure, or a testimony. */
export type SourceNotes = ReadonlyMap<object, SourceNote>;

const key: InjectionKey<SourceNotes> = Symbol('source notes');
const none: SourceNotes = new Map();

/** Empty on pages that have no list of sources. */
export function useSourceNotes(): SourceNotes {
  return inject(key, none);
}

export function provideSourceNotes(notes: SourceNotes): void {
  provide(key, notes);
}

export function provideSourceNotesTo(app: App, notes: SourceNotes): void {
  app.provide(key, notes);
}
