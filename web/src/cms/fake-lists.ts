type Fields = Readonly<Record<string, unknown>>;

/** For tests: the list that a query of the CMS's REST API asks for, filtered and sorted. */
export function listFor<Document extends Fields>(
  all: readonly Document[],
  query: URLSearchParams,
): Document[] {
  const filters = [...query].flatMap(([key, value]) => filterOf(key, value));
  const found = all.filter((document) => filters.every((passes) => passes(document)));
  const [field = '', order] = query.get('sort')?.split(':') ?? [];
  if (field === '') return found;
  const turn = order === 'desc' ? -1 : 1;
  const wordOf = (document: Document) => textOf(document[field]);
  return found.toSorted((one, other) => turn * wordOf(one).localeCompare(wordOf(other)));
}

/** `filters[topics][slug][$eq]`, `filters[publishedOn][$lt]` and their like. */
function filterOf(key: string, wanted: string): ((document: Fields) => boolean)[] {
  const [, field, below, how] = /^filters\[(\w+)\](?:\[(\w+)\])?\[\$(eq|lt)\]$/.exec(key) ?? [];
  if (field === undefined) return [];
  const passes = (value: unknown) =>
    how === 'lt' ? textOf(value) < wanted : textOf(value) === wanted;
  if (below === undefined) return [(document) => passes(document[field])];
  return [(document) => relatedTo(document[field]).some((one) => passes(one[below]))];
}

function relatedTo(value: unknown): Fields[] {
  if (!Array.isArray(value)) return [];
  return value.filter((one): one is Fields => typeof one === 'object' && one !== null);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}
