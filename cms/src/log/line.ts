import type { Logged } from './entry';

/** A line of the log as it is stored, and as those hear it who may read it. */
export interface Line {
  id: number;
  at: string;
  what: Logged;
  result: 'done' | 'refused';
  name: string;
  role: string | null;
  type: string | null;
  document: string | null;
  language: string | null;
  title: string | null;
  reason: string | null;
}

export const LINE_FIELDS = [
  ...['id', 'at', 'what', 'result', 'name', 'role', 'type', 'document', 'language', 'title'],
  'reason',
];
