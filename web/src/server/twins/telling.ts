import type { SourceNotes } from '../../ui/source-notes.ts';
import type { Language } from '../../ui/use-language.ts';
import type { Absolute } from './markdown-text.ts';

/** What a story is told with. */
export interface Telling {
  language: Language;
  absolute: Absolute;
  /** The numbers of the story's sources. */
  notes: SourceNotes;
}
