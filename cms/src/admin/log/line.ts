/** A line of the log, as src/log sends it. */
export interface Line {
  id: number;
  at: string;
  what: string;
  result: 'done' | 'refused';
  name: string;
  role: string | null;
  /** The content type's own name, such as "story". */
  type: string | null;
  language: string | null;
  title: string | null;
  reason: string | null;
}

export interface Page {
  data: Line[];
  meta: { pagination: { page: number; pageCount: number; total: number } };
}

export interface Filters {
  what: string;
  result: string;
  name: string;
  from: string;
  to: string;
}

export const NO_FILTERS: Filters = { what: '', result: '', name: '', from: '', to: '' };
