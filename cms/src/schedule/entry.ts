export const SCHEDULE = 'api::schedule.schedule';

export type Deed = 'publish' | 'unpublish';
export type Stage = 'planned' | 'done' | 'refused' | 'mended' | 'cancelled';

/** Which version of which document. */
export interface Version {
  uid: string;
  documentId: string;
  locale: string;
}

/** What is to happen at a time, as the database keeps it. */
export interface Planned {
  id: number;
  type: string;
  document: string;
  language: string;
  title: string | null;
  deed: Deed;
  due: string | Date;
  stage: Stage;
  person: number;
  name: string;
  endedAt: string | Date | null;
  reason: string | null;
  problems: unknown;
}

export const versionOf = ({ type, document, language }: Planned): Version => ({
  uid: type,
  documentId: document,
  locale: language,
});

/** In an editor's words, for the log and for messages. */
export const DEED_WORDS: Readonly<Record<Deed, string>> = {
  publish: 'Publish',
  unpublish: 'Take back',
};
