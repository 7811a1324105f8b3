/** What the document service fetches along with a document. */
export interface Populate {
  fields?: string[];
  populate?: Record<string, Populate | true>;
  /** For dynamic zones: what to fetch for each kind of component. */
  on?: Record<string, Populate>;
}
